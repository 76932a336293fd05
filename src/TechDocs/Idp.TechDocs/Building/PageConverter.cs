using System.Globalization;
using System.Text;
using Idp.Diagnostics;
using Idp.TechDocs.Links;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Sanitizing;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Building;

/// <summary>Converts pages and writes them. Thread-safe.</summary>
internal sealed class PageConverter(SiteConfiguration configuration, SiteFiles files, SiteNavigation navigation, SiteCleaning cleaning, SiteWriter writer)
{
    private readonly MarkdownReader _reader = new(new MarkdownDialect { Extensions = configuration.MarkdownExtensions });
    private readonly LinkRewriter _links = new(files, configuration);
    private readonly PageShell _shell = new(configuration, navigation);

    public ConvertedPage Convert(SitePage page)
    {
        var diagnostics = new List<Diagnostic>();
        var links = new List<PageLink>();
        var content = _reader.Read(page.Text, page.FrontMatter.End);
        diagnostics.AddRange(content.Diagnostics);
        _links.Rewrite(page, content, links, diagnostics);
        string article = cleaning.Article(page, content.ToHtml(), diagnostics);
        var sections = HtmlSections.Of(article);
        string title = navigation.TitleOf(page.Source) ?? page.Title;
        var html = new StringBuilder(article.Length + 4_096);
        using (var output = new StringWriter(html, CultureInfo.InvariantCulture))
        {
            _shell.Write(output, page, title, article, sections.HasTitle, content.Headings);
        }

        writer.Write(page.File, html);
        writer.Write(SourceOf(page), page.Text.Utf8.Span);
        return new ConvertedPage
        {
            Page = page,
            Title = title,
            Sections = sections.Sections,
            Anchors = sections.Anchors,
            Links = links,
            Diagnostics = diagnostics,
        };
    }

    // The text that the page was made of, for readers that are machines.
    private static string SourceOf(SitePage page) => page.File[..^"html".Length] + "md";
}
