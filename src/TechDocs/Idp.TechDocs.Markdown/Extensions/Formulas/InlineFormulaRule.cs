using System.Buffers;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Formulas;

/// <summary><c>$x$</c> and <c>\(x\)</c>.</summary>
internal sealed class InlineFormulaRule(FormulaOptions options) : InlineRule
{
    private static readonly SearchValues<char> First = SearchValues.Create("$\\");

    public override bool LooksAgain => true;

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOfAny(First) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        if (reading.Before(text, at) == '\\')
        {
            return false;
        }

        if (text[at] == '$')
        {
            int end = options.HasInlineDollar ? EndOfDollars(text, at + 1) : -1;
            match = end < 0 ? default : new InlineMatch(at, end + 1, Make(reading, text[(at + 1)..end]));
            return end >= 0;
        }

        int slashes = text.AsSpan(at).IndexOfAnyExcept('\\') is var other and >= 0 ? other : text.Length - at;
        char behind = at + slashes < text.Length ? text[at + slashes] : ' ';
        bool isRound = behind == '(' && slashes % 2 == 1 && options.HasInlineRound;
        int escaped = isRound ? slashes - 1 : behind == '$' && slashes % 2 == 0 && options.HasInlineDollar ? slashes : 0;
        if (escaped > 0)
        {
            match = new InlineMatch(at, at + escaped, new EscapedInline(new string('\\', escaped / 2)));
            return true;
        }

        int close = isRound ? EndOfRound(reading, text, at + 2) : -1;
        match = close < 0 ? default : new InlineMatch(at, close + 2, Make(reading, text[(at + 2)..close]));
        return close >= 0;
    }

    // The next dollar that is not escaped.
    private int EndOfDollars(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] != '$')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        bool fits = end < text.Length && end > start && !(options.IsSmart && (char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1])));
        return fits ? end : -1;
    }

    private static int EndOfRound(InlineReading reading, string text, int start)
    {
        var failure = reading.Remember(0, static _ => new Failure());
        int end = failure.IsSet ? text.Length : start;
        while (end < text.Length)
        {
            if (text[end] != '\\')
            {
                end++;
            }
            else if (end + 1 < text.Length && text[end + 1] == ')' && end > start)
            {
                return end;
            }
            else
            {
                end = end + 1 < text.Length && text[end + 1] == ')' ? text.Length + 1 : end + 2;
            }
        }

        // What runs to the end without being closed is not closed from further behind.
        failure.IsSet |= end <= text.Length;
        return -1;
    }

    private ElementInline Make(InlineReading reading, string formula)
    {
        var element = Element(reading, options.InlineTag, "arithmatex", options.IsGeneric ? $"{options.InlineWrap.Before}{formula}{options.InlineWrap.Behind}" : "");
        if (options.IsGeneric)
        {
            return element;
        }

        if (options.HasPreview)
        {
            element.AppendChild(Element(reading, "span", "MathJax_Preview", formula));
        }

        var script = new ElementInline("script");
        script.GetAttributes().AddProperty("type", "math/tex");
        script.AppendChild(new HtmlInline(reading.Source(formula)));
        element.AppendChild(script);
        return element;
    }

    private static ElementInline Element(InlineReading reading, string name, string style, string text)
    {
        var element = new ElementInline(name);
        element.GetAttributes().AddClass(style);
        if (text.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            reading.Restore(element, text);
        }
        else
        {
            AtomicText.Append(element, text);
        }

        return element;
    }

    private sealed class Failure
    {
        public bool IsSet { get; set; }
    }
}
