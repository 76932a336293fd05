namespace Idp.TechDocs.Markdown.Extensions.Details;

/// <summary><c>pymdownx.details</c>.</summary>
internal sealed class DetailsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.BlockRules.Add("details", 105, new DetailsRule());
        dialect.Renderers.Add("details", 0, new DetailsRenderer());
    }
}
