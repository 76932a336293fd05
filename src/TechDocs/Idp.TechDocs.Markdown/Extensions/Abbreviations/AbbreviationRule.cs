using Idp.TechDocs.Markdown.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary>Abbreviations that the page defines, where they stand as words.</summary>
internal sealed class AbbreviationRule : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from) => from < text.Length ? from : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        var known = reading.Page.State<Abbreviations>();
        if (known.IsEmpty)
        {
            match = new InlineMatch(at, text.Length, null);
            return true;
        }

        bool isFound = reading.Remember(() => known.In(text)).TryGetValue(at, out int length);
        match = isFound ? new InlineMatch(at, at + length, Make(known, text.Substring(at, length))) : default;
        return isFound;
    }

    private static AbbreviationInline Make(Abbreviations known, string label) => new(label, known.TitleOf(label));
}
