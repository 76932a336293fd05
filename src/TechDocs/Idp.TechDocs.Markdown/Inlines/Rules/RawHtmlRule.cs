using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>Tags and comments in the middle of text.</summary>
/// <param name="isStrict">Whether a second bracket may not follow.</param>
internal sealed class RawHtmlRule(bool isStrict = false) : InlineRule
{
    public override bool LooksAgain => true;

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('<') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        int end = text.AsSpan(at + 1).StartsWith("!--", StringComparison.Ordinal) ? EndOfComment(reading, text, at + 4) : EndOfTag(text, at + 1);
        end = isStrict && end >= 0 && end < text.Length && text[end] == '>' ? -1 : end;
        match = end < 0 ? default : new InlineMatch(at, end, new HtmlInline(reading.Source(text[at..end])));
        return end >= 0;
    }

    private static int EndOfComment(InlineReading reading, string text, int from)
    {
        var last = reading.Remember(text, static text => new LastComment(text.LastIndexOf("-->", StringComparison.Ordinal)));
        int close = from > last.End ? -1 : text.IndexOf("-->", from, StringComparison.Ordinal);
        return close < 0 || text.AsSpan(from, close - from).Contains("<!--", StringComparison.Ordinal) ? -1 : close + 3;
    }

    private sealed record LastComment(int End);

    // A name without @ (which would make it a mail address) and, behind a space, whatever is no tag.
    private static int EndOfTag(string text, int from)
    {
        int name = from < text.Length && text[from] == '/' ? from + 1 : from;
        if (name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return -1;
        }

        int stop = text.AsSpan(name).IndexOfAny("<>@ ");
        if (stop >= 0 && text[name + stop] == ' ')
        {
            int rest = text.AsSpan(name + stop).IndexOfAny('<', '>');
            stop = rest < 0 ? -1 : stop + rest;
        }

        return stop >= 0 && text[name + stop] == '>' ? name + stop + 1 : -1;
    }
}
