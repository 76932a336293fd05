using AngleSharp.Html.Parser;

namespace Idp.TechDocs.Sanitizing.Tests.Judging;

/// <summary>HTML as the elements and attributes that it has, in any order.</summary>
internal static class MarkupParts
{
    public static HashSet<string> Of(string html)
        => [.. from element in new HtmlParser().ParseDocument($"<article>{html}</article>").QuerySelector("article")!.QuerySelectorAll("*")
               from part in element.Attributes.Select(attribute => $"{element.LocalName}@{attribute.LocalName}={attribute.Value}").Prepend(element.LocalName)
               select part];
}
