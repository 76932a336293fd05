using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>The elements that Python-Markdown takes for blocks.</summary>
internal static class HtmlBlockNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "canvas", "colgroup", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "group", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "iframe", "legend", "li", "main", "map", "math", "menu",
        "nav", "noscript", "object", "ol", "option", "output", "p", "pre", "progress", "script", "section", "style", "summary", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead", "tr", "ul", "video");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> name) => Lookup.Contains(name);

    /// <summary>Whether HTML begins with a tag of such an element, a comment or a declaration.</summary>
    public static bool IsBlockTag(ReadOnlySpan<char> html)
    {
        if (html.Length < 2 || html[0] != '<')
        {
            return false;
        }

        if (html[1] is '!' or '?' or '@' or '%')
        {
            return true;
        }

        var name = html[(html[1] == '/' ? 2 : 1)..];
        int end = name.IndexOfAny(" >");
        return end > 0 && Contains(name[..end].TrimEnd('/'));
    }
}
