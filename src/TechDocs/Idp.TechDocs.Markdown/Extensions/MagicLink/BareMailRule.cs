using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.MagicLink;

/// <summary>Mail addresses that stand in text.</summary>
internal sealed class BareMailRule : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('@') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        int start = reading.LinkDepth > 0 ? -1 : StartOf(reading, text, at);
        int end = start < 0 ? -1 : EndOf(text, at);
        if (end < 0)
        {
            match = default;
            return false;
        }

        string mail = text[start..end];
        var link = new LinkInline($"mailto:{mail}", "") { IsAutoLink = true };
        link.AppendChild(new AtomicInline(mail));
        match = new InlineMatch(start, end, link);
        return true;
    }

    // The name has no two points in a row, and none at its ends; the earliest place counts at which it can begin.
    private static int StartOf(InlineReading reading, string text, int at)
    {
        int start = -1;
        for (int i = at; i > 0; i--)
        {
            char c = reading.Before(text, i);
            bool isPoint = c == '.' && i < at && text[i] != '.';
            if (!isPoint && !IsName(c))
            {
                break;
            }

            char before = reading.Before(text, i - 1);
            if (!isPoint && !(before is '/' or '@' || IsName(before)))
            {
                start = i - 1;
            }
        }

        return start;
    }

    // A label, a point, and more of them, to the last letter that nothing of a word follows.
    private static int EndOf(string text, int at)
    {
        int label = at + 1;
        while (label < text.Length && IsLabel(text[label]))
        {
            label++;
        }

        if (label == at + 1 || label >= text.Length || text[label] != '.')
        {
            return -1;
        }

        int end = -1;
        for (int i = label + 1; i < text.Length && (IsLabel(text[i]) || IsLonePoint(text, i)); i++)
        {
            char after = i + 1 < text.Length ? text[i + 1] : ' ';
            end = char.IsAsciiLetter(text[i]) && !WordCharacter.Is(after) && after is not ('-' or '@') ? i + 1 : end;
        }

        return end;
    }

    private static bool IsLonePoint(string text, int at)
        => text[at] == '.' && text[at - 1] != '.' && !(at + 1 < text.Length && text[at + 1] == '.');

    private static bool IsName(char c) => c == '+' || IsLabel(c);

    private static bool IsLabel(char c) => c is '-' or '_' || char.IsAsciiLetter(c) || char.IsDigit(c);
}
