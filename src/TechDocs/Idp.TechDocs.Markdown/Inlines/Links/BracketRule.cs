using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>Links and images: what stands in brackets, and behind them where it leads.</summary>
/// <param name="isImage">Whether <c>!</c> stands in front.</param>
internal abstract class BracketRule(bool isImage) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; ; at++)
        {
            int next = text[at..].IndexOf('[');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if ((at > 0 && text[at - 1] == '!') == isImage)
            {
                return at;
            }
        }
    }

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int close = PairsOf(reading, text).ClosingOf(at);
        int start = isImage ? at - 1 : at;
        if (close < 0 || !TryReadTarget(reading, text, at + 1, close, out var target, out int end))
        {
            return false;
        }

        match = new InlineMatch(start, end, target is null ? null : Make(reading, text, (at + 1)..close, target, reading.PlacesOf(text, start, end)));
        return true;
    }

    protected static BracketPairs PairsOf(InlineReading reading, string text) => reading.Remember(text, static text => new BracketPairs(text));

    /// <summary>Reads what stands behind the brackets.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the text in the brackets begins.</param>
    /// <param name="close">The closing bracket.</param>
    /// <param name="target">Where it leads; null when the name means nothing, and the text stays as it is.</param>
    /// <param name="end">Behind all of it.</param>
    /// <returns>Whether it is of this rule's form.</returns>
    protected abstract bool TryReadTarget(InlineReading reading, string text, int start, int close, out LinkTarget? target, out int end);

    private LinkInline Make(InlineReading reading, string text, Range label, LinkTarget target, SourceSpan places)
    {
        var link = new LinkInline(target.Address, target.Title ?? "") { IsImage = isImage, Span = places, UrlSpan = target.Places, Label = target.Name };
        if (isImage)
        {
            link.AppendChild(new LiteralInline(reading.PlainText(text[label])));
            return link;
        }

        reading.LinkDepth++;
        reading.FillInner(link, text, label);
        reading.LinkDepth--;
        return link;
    }
}
