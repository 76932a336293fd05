using System.Buffers;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>A backslash takes a sign's meaning away; before all else it is itself, and what it precedes means nothing either.</summary>
internal sealed class EscapeRule(string signs) : InlineRule
{
    /// <summary>What Python-Markdown escapes by itself.</summary>
    public const string Signs = "\\`*_{}[]()>#+-.!";

    private readonly SearchValues<char> _signs = SearchValues.Create(signs);

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('\\') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = at + 1 == text.Length
            ? new InlineMatch(at, at + 1, null)
            : new InlineMatch(at, at + 2, _signs.Contains(text[at + 1]) ? new EscapedInline(text[at + 1].ToString()) : null);
        return true;
    }
}
