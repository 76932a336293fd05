using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>What stands between runs of a sign.</summary>
internal sealed class EmphasisRule(EmphasisSign sign) : InlineRule
{
    public override bool LooksAgain => true;

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf(sign.Sign) is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        var search = new EmphasisSearch(sign, text, reading.Remember(sign.Forms.Length, static forms => new EmphasisMemory(forms)));
        for (int form = 0; form < sign.Forms.Length; form++)
        {
            if (search.TryFind(form, at, reading.Before(text, at), out var span))
            {
                match = new InlineMatch(at, span.End, Make(reading, form, new Part(text, 0, text), span));
                return true;
            }
        }

        match = default;
        return false;
    }

    private ContainerInline Make(InlineReading reading, int index, Part part, EmphasisSpan span)
    {
        var form = sign.Forms[index];
        var outer = Element(form.Outer);
        var inner = form.Inner is null ? null : Element(form.Inner);
        AddContent(reading, inner is null || form.IsSecondInner ? outer : inner, part[span.First], index, isBehindElement: false);
        if (inner is not null)
        {
            outer.AppendChild(inner);
        }

        if (form.Second is not null)
        {
            AddContent(reading, form.IsSecondInner ? inner! : outer, part[span.Second], index, isBehindElement: !form.IsSecondInner);
        }

        return outer;
    }

    // Nested runs are of the forms that come behind the outer one's; behind one of them, the forms behind that come first.
    private void AddContent(InlineReading reading, ContainerInline parent, Part part, int outerForm, bool isBehindElement)
    {
        string text = part.Text;
        var search = new EmphasisSearch(sign, text, new EmphasisMemory(sign.Forms.Length));
        int copied = 0;
        for (int at = Find(text, 0); at >= 0;)
        {
            bool isFound = false;
            for (int form = outerForm + 1; form < sign.Forms.Length && at < text.Length; form++)
            {
                if (search.TryFind(form, at, at == 0 ? ' ' : text[at - 1], out var span))
                {
                    AddText(reading, parent, part[copied..at], ref isBehindElement);
                    parent.AppendChild(Make(reading, form, part, span));
                    isBehindElement = isFound = true;
                    copied = at = span.End;
                }
            }

            at = isFound ? at : at + 1;
            at = at < text.Length ? Find(text, at) : -1;
        }

        AddText(reading, parent, part[copied..], ref isBehindElement);
    }

    private static void AddText(InlineReading reading, ContainerInline parent, Part part, ref bool isBehindElement)
    {
        if (part.Text.Length == 0)
        {
            return;
        }

        if (isBehindElement)
        {
            reading.FillAgain(parent, part.Whole, part.Range);
        }
        else
        {
            reading.FillInner(parent, part.Whole, part.Range);
        }
    }

    private static ContainerInline Element(string name) => name switch
    {
        "em" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        "strong" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        _ => new ElementInline(name),
    };

    // A part of the text that the rule reads, and where it begins there.
    private readonly record struct Part(string Whole, int Start, string Text)
    {
        public Range Range => Start..(Start + Text.Length);

        public Part this[Range range] => new(Whole, Start + range.GetOffsetAndLength(Text.Length).Offset, Text[range]);
    }
}
