using System.Buffers;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>Looks whether a symbol begins at a place.</summary>
/// <param name="text">The text.</param>
/// <param name="at">The place.</param>
/// <param name="before">The character in front.</param>
/// <param name="length">The length of what stands for the symbol; 0 when it is none.</param>
/// <returns>The symbol as HTML.</returns>
internal delegate string? SymbolReader(string text, int at, char before, out int length);

/// <summary>Text that stands for a symbol.</summary>
/// <param name="first">The characters that it begins with.</param>
/// <param name="read">Reads it.</param>
internal sealed class SymbolRule(string first, SymbolReader read) : InlineRule
{
    private readonly SearchValues<char> _first = SearchValues.Create(first);

    /// <summary>A text that always stands for the same.</summary>
    public static SymbolRule Of(string text, string html) => new(text[..1], (string source, int at, char _, out int length) =>
    {
        length = source.AsSpan(at).StartsWith(text, StringComparison.Ordinal) ? text.Length : 0;
        return html;
    });

    /// <summary>A run of so many of a character, and no more.</summary>
    public static SymbolRule Run(char sign, int count, string html) => new(sign.ToString(), (string source, int at, char before, out int length) =>
    {
        if (before == sign)
        {
            // What is left of a run is none of its own.
            length = 0;
            return html;
        }

        int run = source.AsSpan(at).IndexOfAnyExcept(sign) is var end and >= 0 ? end : source.Length - at;
        length = run == count ? count : 0;
        return html;
    });

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny(_first) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        string? html = read(text, at, reading.Before(text, at), out int length);
        match = length == 0 ? default : new InlineMatch(at, at + length, new HtmlInline(html!));
        return length > 0;
    }
}
