using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.EscapeAll;

/// <summary>Any character behind a backslash.</summary>
/// <param name="leavesLineEnds">Whether line ends are not among them.</param>
/// <param name="hasFixedSpaces">Whether a space becomes one that does not break.</param>
internal sealed class EscapeAllRule(bool leavesLineEnds, bool hasFixedSpaces) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('\\') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        int next = at + 1;
        if (next == text.Length || (leavesLineEnds && text[next] == '\n'))
        {
            match = default;
            return false;
        }

        if (text[next] is Placeholder.Start)
        {
            // What was taken out stays; only the backslash goes.
            match = new InlineMatch(at, next, new LiteralInline(""));
            return true;
        }

        int length = char.IsHighSurrogate(text[next]) && next + 1 < text.Length ? 2 : 1;
        match = new InlineMatch(at, next + length, Escaped(text.Substring(next, length)));
        return true;
    }

    private LeafInline Escaped(string text) => text switch
    {
        "<" => new HtmlInline("&lt;"),
        ">" => new HtmlInline("&gt;"),
        "&" => new HtmlInline("&amp;"),
        " " when hasFixedSpaces => new HtmlInline("&nbsp;"),
        _ => new EscapedInline(text),
    };
}
