namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>Where the parts of an emphasis stand.</summary>
internal readonly record struct EmphasisSpan(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd, int End)
{
    /// <summary>Looks for a form that begins at a place.</summary>
    public static bool TryFind(EmphasisSign sign, EmphasisForm form, InlineReading reading, string text, int at, char before, out EmphasisSpan span)
    {
        span = default;
        int start = at + form.Opening;
        if (!IsRun(text, at, form.Opening, sign.Sign) || start >= text.Length || char.IsWhiteSpace(text[start]))
        {
            return false;
        }

        bool isLoose = !form.IsTight && sign.IsSmart;
        if (isLoose && (!sign.MayOpenBehind(before) || text[start] == sign.Sign))
        {
            return false;
        }

        if (form.Opening == 3 && text[start] == sign.Sign)
        {
            return false;
        }

        if (!TryClose(sign, form, reading, text, start, form.First, mustBeApart: isLoose || (form.Second > 0 && sign.IsSmart), out int firstEnd))
        {
            return false;
        }

        int behind = firstEnd + form.First;
        if (form.Second == 0)
        {
            span = new EmphasisSpan(start, firstEnd, 0, 0, behind);
            return true;
        }

        if (!TryClose(sign, form, reading, text, behind, form.Second, isLoose, out int secondEnd))
        {
            return false;
        }

        span = new EmphasisSpan(start, firstEnd, behind, secondEnd, secondEnd + form.Second);
        return true;
    }

    // A closing run comes behind at least one character, and never behind white space.
    private static bool TryClose(EmphasisSign sign, EmphasisForm form, InlineReading reading, string text, int from, int count, bool mustBeApart, out int close)
    {
        close = -1;
        if (from >= text.Length || reading.HasNoneBehind(text, sign.Sign, count, mustBeApart))
        {
            return false;
        }

        int limit = text.Length - count;
        for (int at = from + 1; at <= limit; at++)
        {
            if (form.IsTight && char.IsWhiteSpace(text[at - 1]))
            {
                return false;
            }

            if (text[at] != sign.Sign)
            {
                int next = form.IsTight ? 0 : text.AsSpan(at).IndexOf(sign.Sign);
                if (next < 0)
                {
                    break;
                }

                at += Math.Max(next - 1, 0);
                continue;
            }

            if (IsRun(text, at, count, sign.Sign) && !char.IsWhiteSpace(text[at - 1])
                && (!mustBeApart || at + count == text.Length || sign.MayCloseBefore(text[at + count]))
                && (mustBeApart || form.IsTight || IsPlainContent(text, from, at, count, sign.Sign)))
            {
                close = at;
                return true;
            }
        }

        if (!form.IsTight)
        {
            reading.NoneBehind(text, sign.Sign, count, mustBeApart);
        }

        return false;
    }

    // Without a look at words, a single sign may be in the text only behind white space, and a pair only as a single one.
    private static bool IsPlainContent(string text, int start, int end, int count, char sign)
        => count > 1 || end == start + 1 || Alone(text.AsSpan(start, end - start), sign);

    private static bool Alone(ReadOnlySpan<char> content, char sign)
    {
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == sign && (i == 0 || !char.IsWhiteSpace(content[i - 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRun(string text, int at, int count, char sign)
    {
        if (at + count > text.Length)
        {
            return false;
        }

        for (int i = at; i < at + count; i++)
        {
            if (text[i] != sign)
            {
                return false;
            }
        }

        return true;
    }
}
