using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Smarty;

/// <summary>Quotes of one form.</summary>
internal sealed class QuoteRule(QuoteForm form, QuoteMarks single, QuoteMarks both) : InlineRule
{
    private const string Punctuation = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

    private readonly char _quote = form is QuoteForm.FirstDouble or QuoteForm.DoubleSingle or >= QuoteForm.OpeningDouble ? '"' : '\'';

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf(_quote) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        char before = reading.Before(text, at), after = At(text, at + 1);
        bool closes = at > 0 && before is not (' ' or '\t' or '\r' or '\n' or '[' or '{' or '(' or '-' or Placeholder.Start or Placeholder.End);
        bool fits = form switch
        {
            QuoteForm.FirstSingle or QuoteForm.FirstDouble => at == 0 && Punctuation.Contains(after) && !WordCharacter.IsBoundary(text, at + 2),
            QuoteForm.DoubleSingle => after == '\'' && WordCharacter.Is(At(text, at + 2)),
            QuoteForm.SingleDouble => after == '"' && WordCharacter.Is(At(text, at + 2)),
            QuoteForm.Decade => !(at > 0 && WordCharacter.Is(before)) && char.IsDigit(after) && char.IsDigit(At(text, at + 2)) && At(text, at + 3) == 's',
            QuoteForm.OpeningSingle or QuoteForm.OpeningDouble => OpenerLength(reading, text, at) > 0 && WordCharacter.Is(after),
            QuoteForm.ClosingSingle => closes && !(IsSpace(after) || char.IsDigit(after) || IsPlural(text, at + 1)),
            QuoteForm.Possessive => closes && (IsSpace(after) || IsPlural(text, at + 1)),
            QuoteForm.BeforeSpace => IsSpace(after),
            QuoteForm.ClosingDouble => closes,
            _ => true,
        };
        match = fits ? Replace(reading, text, at) : default;
        return fits;
    }

    private InlineMatch Replace(InlineReading reading, string text, int at) => form switch
    {
        QuoteForm.FirstSingle or QuoteForm.Decade or QuoteForm.ClosingSingle => Of(at, at + 1, single.Right),
        QuoteForm.FirstDouble or QuoteForm.BeforeSpace or QuoteForm.ClosingDouble => Of(at, at + 1, both.Right),
        QuoteForm.DoubleSingle => Of(at, at + 2, both.Left + single.Left),
        QuoteForm.SingleDouble => Of(at, at + 2, single.Left + both.Left),
        QuoteForm.Possessive => Of(at, at + 2, single.Right + text[at + 1]),
        QuoteForm.Single => Of(at, at + 1, single.Left),
        QuoteForm.Double => Of(at, at + 1, both.Left),
        _ => Opening(at - OpenerLength(reading, text, at), text, at),
    };

    private InlineMatch Opening(int start, string text, int at)
        => Of(start, at + 1, string.Concat(text.AsSpan(start, at - start), (form == QuoteForm.OpeningSingle ? single : both).Left));

    private static InlineMatch Of(int start, int end, string html) => new(start, end, new HtmlInline(html));

    // A space or a dash, which goes with the quote.
    private static int OpenerLength(InlineReading reading, string text, int at)
    {
        char before = at == 0 ? '\0' : reading.Before(text, at);
        return char.IsWhiteSpace(before) || before is '–' or '—' ? 1
            : before == '-' && at > 1 && reading.Before(text, at - 1) == '-' ? 2
            : 0;
    }

    private static bool IsPlural(string text, int at) => At(text, at) == 's' && !WordCharacter.Is(At(text, at + 1));

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
