using System.Text;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>Finds a part of a text in the file that the text was read from.</summary>
internal static class TextPlace
{
    /// <param name="value">The place of the whole value, quotes included.</param>
    /// <param name="text">The value.</param>
    /// <param name="part">A part of the text's UTF-8.</param>
    /// <returns>The part's place; the value's where the file writes it in another way, with escapes or over several lines.</returns>
    public static SourceLocation Of(SourceLocation value, string text, SourceSpan part)
    {
        if (value.Source is null)
        {
            return value;
        }

        int start = value.Source.Utf8.Span.Slice(value.Span.Start, value.Span.Length).IndexOf(Encoding.UTF8.GetBytes(text));
        return start < 0 ? value : SourceLocation.In(value.Source, new SourceSpan(value.Span.Start + start + part.Start, part.Length));
    }
}
