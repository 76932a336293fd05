using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Idp.TechDocs.Search;

/// <summary>A text of a document, and what of it was found. Immutable.</summary>
/// <param name="Text">Plain text: it may hold anything, also what looks like HTML.</param>
/// <param name="Ranges">What was found, in order, apart from each other.</param>
public sealed record HighlightedText(string Text, ImmutableArray<TextRange> Ranges)
{
    /// <summary>Text without anything found.</summary>
    public static HighlightedText Plain(string text) => new(text, []);

    /// <summary>The text as HTML, everything in it encoded, with elements around what was found.</summary>
    /// <param name="element">The name of the element, as <c>mark</c>; a name of HTML.</param>
    public string ToHtml(string element = "mark")
    {
        ArgumentException.ThrowIfNullOrEmpty(element);
        return Render(WebUtility.HtmlEncode, $"<{element}>", $"</{element}>");
    }

    /// <summary>The text with something put around what was found.</summary>
    /// <param name="encode">Makes the text safe where it goes to.</param>
    /// <param name="before">What stands before a range.</param>
    /// <param name="after">What stands behind it.</param>
    public string Render(Func<string, string> encode, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(encode);
        var result = new StringBuilder(Text.Length + (Ranges.Length * (before.Length + after.Length)));
        int at = 0;
        foreach (var range in Ranges)
        {
            result.Append(encode(Text[at..range.Start])).Append(before).Append(encode(Text.Substring(range.Start, range.Length))).Append(after);
            at = range.End;
        }

        return result.Append(encode(Text[at..])).ToString();
    }
}
