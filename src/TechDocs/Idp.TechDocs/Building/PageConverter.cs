using Idp.Diagnostics;
using Idp.TechDocs.Links;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Theme;

namespace Idp.TechDocs.Building;

/// <summary>Makes articles of pages. Thread-safe.</summary>
internal sealed class PageConverter(SitePlan plan, SiteBuilderOptions options)
{
    private readonly MarkdownReader _reader = new(options.Dialect with
    {
        Extensions = plan.Configuration.MarkdownExtensions,
        UnstyledCodeClasses = CodeColours.Unused(plan.Configuration),
    });

    private readonly LinkRewriter _links = new(plan.Files, plan.Configuration);

    /// <summary>Makes the article, which is then in the buffers.</summary>
    public ConvertedPage Convert(SitePage page, SiteNavigation navigation, PageBuffers buffers)
    {
        var content = _reader.Read(page.Text, page.FrontMatter.End);
        var diagnostics = new List<Diagnostic>([.. page.Diagnostics, .. content.Diagnostics]);
        var links = new List<PageLink>();
        _links.Rewrite(page, content, links, diagnostics);
        content.WriteHtml(buffers.Article);
        plan.Cleaning.Article(page, buffers.Article, diagnostics);
        string title = navigation.TitleOf(page.Source) ?? page.Title;
        var article = ArticleScan.Run(buffers.Article.Written, new SearchEntries(buffers, page.Url, title, page.FrontMatter.Texts("tags")));
        return new ConvertedPage
        {
            Page = page,
            Title = title,
            HasHeading = article.HasHeading,
            Headings = content.Headings,
            SearchEntries = buffers.Search.WrittenSpan.ToArray(),
            Anchors = article.Anchors,
            NearAnchors = new NearAnchors(article.Anchors, content.Headings),
            Links = links,
            Snippets = content.Snippets,
            Diagnostics = [.. diagnostics],
        };
    }
}
