using System.Text;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>What stands between runs of a sign. The opening run decides, and the first closing one that fits ends it.</summary>
internal sealed class EmphasisRule(EmphasisSign sign) : InlineRule
{
    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf(sign.Sign) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
        => TryRead(reading, text, at, reading.Before(text, at), 0, out match, out _);

    // Nested runs are of the forms that come behind the outer one's.
    private bool TryRead(InlineReading reading, string text, int at, char before, int firstForm, out InlineMatch match, out int form)
    {
        match = default;
        for (form = firstForm; form < sign.Forms.Length; form++)
        {
            var candidate = sign.Forms[form];
            if (EmphasisSpan.TryFind(sign, candidate, reading, text, at, before, out var span))
            {
                match = new InlineMatch(at, span.End, Make(reading, candidate, form, text, span));
                return true;
            }
        }

        return false;
    }

    private ContainerInline Make(InlineReading reading, EmphasisForm form, int index, string text, EmphasisSpan span)
    {
        var outer = Element(form.Outer);
        string first = WithNested(reading, text[span.FirstStart..span.FirstEnd], index + 1);
        if (form.Inner is null)
        {
            reading.FillInner(outer, first);
            return outer;
        }

        var inner = Element(form.Inner);
        reading.FillInner(inner, first);
        outer.AppendChild(inner);
        if (form.Second > 0)
        {
            string second = WithNested(reading, text[span.SecondStart..span.SecondEnd], index + 1);
            var rest = new ElementInline("");
            reading.FillInner(rest, second);
            rest.MoveChildrenAfter(inner);
        }

        return outer;
    }

    private string WithNested(InlineReading reading, string text, int firstForm)
    {
        if (firstForm == sign.Forms.Length || !text.Contains(sign.Sign, StringComparison.Ordinal))
        {
            return text;
        }

        var output = new StringBuilder();
        int copied = 0;
        for (int at = Find(text, 0); at >= 0;)
        {
            char before = at == 0 ? ' ' : text[at - 1];
            if (TryRead(reading, text, at, before, firstForm, out var match, out _))
            {
                Placeholder.Append(output.Append(text, copied, at - copied), reading.Page.Stash(match.Node!));
                copied = match.End;
            }

            int next = Math.Max(copied, at + 1);
            at = next < text.Length ? Find(text, next) : -1;
        }

        return output.Append(text, copied, text.Length - copied).ToString();
    }

    private static ContainerInline Element(string name) => name switch
    {
        "em" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        "strong" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        _ => new ElementInline(name),
    };
}
