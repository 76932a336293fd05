using Idp.TechDocs.Markdown.Inlines;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.NewLines;

/// <summary>Line ends, perhaps only behind a backslash.</summary>
internal sealed class NewLineRule(bool isEscaped = false) : InlineRule
{
    private readonly string _sign = isEscaped ? "\\\n" : "\n";

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf(_sign, StringComparison.Ordinal) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = new InlineMatch(at, at + _sign.Length, new LineBreakInline { IsHard = true });
        return true;
    }
}
