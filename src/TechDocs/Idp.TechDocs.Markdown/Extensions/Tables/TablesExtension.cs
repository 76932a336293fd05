namespace Idp.TechDocs.Markdown.Extensions.Tables;

/// <summary><c>tables</c>.</summary>
internal sealed class TablesExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.EscapedSigns.Add('|');
        dialect.BlockRules.Add("table", 75, new TableRule());
        dialect.Renderers.Add("table", 0, new TableRenderer(options.Flag("use_align_attribute", false)));
    }
}
