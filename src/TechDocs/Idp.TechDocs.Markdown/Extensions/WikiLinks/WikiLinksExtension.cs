namespace Idp.TechDocs.Markdown.Extensions.WikiLinks;

/// <summary><c>wikilinks</c>: <c>[[Name of a page]]</c>.</summary>
internal sealed class WikiLinksExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.InlineRules.Add(
            "wikilink", 75, new WikiLinkRule(options.Text("base_url", "/"), options.Text("end_url", "/"), options.Text("html_class", "wikilink")));
}
