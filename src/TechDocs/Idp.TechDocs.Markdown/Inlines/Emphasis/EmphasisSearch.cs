namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>Looks in one text for the runs that close what was opened. The first closing run counts behind which the rest fits too.</summary>
internal readonly struct EmphasisSearch(EmphasisSign sign, string text, EmphasisMemory memory)
{
    /// <summary>Looks for a form that begins at a place.</summary>
    /// <param name="index">The number of the form.</param>
    /// <param name="at">The place.</param>
    /// <param name="before">The character in front of it.</param>
    /// <param name="span">Where its parts are.</param>
    public bool TryFind(int index, int at, char before, out EmphasisSpan span)
    {
        span = default;
        var form = sign.Forms[index];
        int start = at + form.Opening;
        return start < text.Length
            && IsRun(at, form.Opening)
            && form.Behind.Allows(before, sign.Sign)
            && form.Before.Allows(text[start], sign.Sign)
            && TryFirst(index, form, start, out span);
    }

    private bool TryFirst(int index, EmphasisForm form, int start, out EmphasisSpan span)
    {
        int from = start;
        while (TryClose(index, isSecond: false, form.First, start, ref from, out int close))
        {
            int behind = close + form.First.Close, second = behind;
            if (form.Second is null)
            {
                span = new EmphasisSpan(start..close, default, behind);
                return true;
            }

            if (TryClose(index, isSecond: true, form.Second, behind, ref second, out int end))
            {
                span = new EmphasisSpan(start..close, behind..end, end + form.Second.Close);
                return true;
            }
        }

        span = default;
        return false;
    }

    // The next place that closes what begins at start, and where to look for one more.
    private bool TryClose(int form, bool isSecond, EmphasisPart part, int start, ref int from, out int close)
    {
        close = start;
        if (TryCloseSigns(part, start, ref from, ref close))
        {
            return true;
        }

        if (memory.HasFailed(form, isSecond, start))
        {
            return false;
        }

        if (from > start && part.Content.Forbids(text, from - 1, sign.Sign))
        {
            memory.Fail(form, isSecond, from);
            return false;
        }

        for (int at = from; at <= text.Length - part.Close; at++)
        {
            if (at >= start + part.Content.LeastLength() && Closes(part, at))
            {
                close = at;
                from = at + 1;
                return true;
            }

            if (part.Content.Forbids(text, at, sign.Sign))
            {
                memory.Fail(form, isSecond, at + 1);
                return false;
            }

            at = part.Content.MayHaveSpace() ? BeforeSign(at) : at;
        }

        memory.Fail(form, isSecond, text.Length);
        return false;
    }

    // One or two signs may be the content.
    private bool TryCloseSigns(EmphasisPart part, int start, ref int from, ref int close)
    {
        for (int signs = from == start ? part.Content.MostSigns() : 0; signs > 0; signs--)
        {
            if (IsRun(start, signs) && Closes(part, start + signs))
            {
                close = start + signs;
                from = start + 1;
                return true;
            }
        }

        return false;
    }

    private int BeforeSign(int at) => text.AsSpan(at + 1).IndexOf(sign.Sign) is var next and >= 0 ? at + next : text.Length;

    private bool Closes(EmphasisPart part, int at)
        => IsRun(at, part.Close)
            && part.Behind.Allows(text[at - 1], sign.Sign)
            && (at + part.Close == text.Length || part.Before.Allows(text[at + part.Close], sign.Sign));

    private bool IsRun(int at, int count)
        => at + count <= text.Length && text.AsSpan(at, count).IndexOfAnyExcept(sign.Sign) < 0;
}
