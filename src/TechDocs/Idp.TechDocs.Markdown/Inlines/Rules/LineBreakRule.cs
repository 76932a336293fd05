using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>Two spaces at the end of a line break it.</summary>
internal sealed class LineBreakRule : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf("  \n", StringComparison.Ordinal) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = new InlineMatch(at, at + 3, new LineBreakInline { IsHard = true });
        return true;
    }
}
