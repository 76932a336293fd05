using Idp.TechDocs.Markdown.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary>Abbreviations that the page defines, where they stand as words.</summary>
internal sealed class AbbreviationRule : InlineRule
{
    // Where they may begin depends on the page, so the next one is looked up when the text is read.
    public override int Find(ReadOnlySpan<char> text, int from) => from < text.Length ? from : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        var known = reading.Page.State<Abbreviations>();
        var (start, length) = known.IsEmpty ? default : reading.Remember((known, text), static of => of.known.In(of.text)).From(at);
        match = length == 0 ? new InlineMatch(at, text.Length, null) : new InlineMatch(start, start + length, Make(known, text.Substring(start, length)));
        return true;
    }

    private static AbbreviationInline Make(Abbreviations known, string label) => new(label, known.TitleOf(label));
}
