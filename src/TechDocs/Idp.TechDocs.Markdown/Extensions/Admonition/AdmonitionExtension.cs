namespace Idp.TechDocs.Markdown.Extensions.Admonition;

/// <summary><c>admonition</c>.</summary>
internal sealed class AdmonitionExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.BlockRules.Add("admonition", 105, new AdmonitionRule());
        dialect.Renderers.Add("admonition", 0, new AdmonitionRenderer());
    }
}
