namespace Idp.TechDocs.Markdown.Extensions.Tabbed;

/// <summary><c>pymdownx.tabbed</c>.</summary>
internal sealed class TabbedExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.BlockRules.Add("tabbed", 105, new TabbedRule());
        dialect.Renderers.Add("tabbed", 0, new TabSetRenderer(options.Flag("alternate_style", false)));
    }
}
