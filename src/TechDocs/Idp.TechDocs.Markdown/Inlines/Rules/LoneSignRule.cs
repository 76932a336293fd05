using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>An asterisk or an underscore between white space emphasises nothing.</summary>
internal sealed class LoneSignRule : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny('*', '_') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        bool isFirst = at == 0, isLast = at + 1 == text.Length;
        if (!(isFirst || char.IsWhiteSpace(reading.Before(text, at))) || !(isLast || char.IsWhiteSpace(text[at + 1])))
        {
            match = default;
            return false;
        }

        int start = isFirst ? at : at - 1, end = isLast ? at + 1 : at + 2;
        match = new InlineMatch(start, end, new LiteralInline(text[start..end]));
        return true;
    }
}
