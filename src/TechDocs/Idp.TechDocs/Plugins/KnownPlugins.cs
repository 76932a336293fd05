using System.Collections.Frozen;

namespace Idp.TechDocs.Plugins;

/// <summary>The plugins that are features here, and what a site lacks without one that is not.</summary>
internal static class KnownPlugins
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "techdocs-core", "search", "material/search", "monorepo", "gh-admonitions",
        "redirects", "literate-nav", "awesome-pages", "awesome-nav", "section-index", "exclude",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Missing = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["autorefs"] = "links to headings of other pages by name stay text",
        ["blog"] = "posts are plain pages, without lists of posts, archives and feeds",
        ["drawio"] = "diagrams of draw.io stay links to their files",
        ["exclude-search"] = "all pages are found by the search",
        ["gen-files"] = "pages that a script would make are missing",
        ["git-authors"] = "pages do not say who wrote them",
        ["git-revision-date"] = "pages do not say when they were changed",
        ["git-revision-date-localized"] = "pages do not say when they were changed",
        ["glightbox"] = "images do not open in a box of their own",
        ["include-markdown"] = "files that pages include with {% include-markdown %} are missing; pymdownx.snippets includes files",
        ["kroki"] = "diagrams stay code",
        ["llmstxt"] = "no llms.txt is written",
        ["macros"] = "templates and variables in pages stay as they are written",
        ["meta"] = "defaults of a folder for the front matter of its pages are not read",
        ["mike"] = "the site has one version",
        ["minify"] = "files are written as they are",
        ["minify-html"] = "files are written as they are",
        ["mkdocs-jupyter"] = "notebooks are copied, not shown",
        ["mkdocstrings"] = "documentation that is made of code is missing",
        ["offline"] = "the site needs a server",
        ["print-site"] = "there is no page with the whole site",
        ["privacy"] = "files of other hosts stay there",
        ["rss"] = "there is no feed",
        ["social"] = "pages have no preview images",
        ["swagger-ui-tag"] = "descriptions of APIs are not shown in pages",
        ["table-reader"] = "tables of files are missing",
        ["tags"] = "there is no list of tags",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Material = "material/";

    public static IEnumerable<string> Names => Known.Order(StringComparer.Ordinal);

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>What happens without a plugin.</summary>
    public static string WithoutIt(string name)
        => Missing.GetValueOrDefault(name.StartsWith(Material, StringComparison.Ordinal) ? name[Material.Length..] : name, "the site is built without what it does");
}
