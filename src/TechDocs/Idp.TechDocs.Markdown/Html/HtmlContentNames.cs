using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>Which elements may hold which content as Markdown.</summary>
internal static class HtmlContentNames
{
    private static readonly FrozenSet<string> Span = FrozenSet.Create(
        StringComparer.Ordinal, "address", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "p", "summary", "td", "th");

    private static readonly FrozenSet<string> Never = FrozenSet.Create(
        StringComparer.Ordinal, "canvas", "math", "option", "pre", "script", "style", "textarea", "hr");

    public static bool HoldsSpan(string name) => Span.Contains(name);

    public static bool HoldsBlocks(string name) => HtmlBlockNames.Contains(name) && !Span.Contains(name) && !Never.Contains(name);
}
