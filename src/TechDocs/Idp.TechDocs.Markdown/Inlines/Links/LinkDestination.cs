namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>What stands in the parentheses of a link: an address, which may have parentheses of its own, and perhaps a title in quotes.</summary>
/// <param name="Start">Where the address begins.</param>
/// <param name="Address">As it was written.</param>
/// <param name="Title">Without its quotes; null for none.</param>
/// <param name="End">Behind the closing parenthesis.</param>
internal readonly record struct LinkDestination(int Start, string Address, string? Title, int End)
{
    // Most are shorter; what is longer is looked for only as long as the text has a budget for it.
    private const int UsualLength = 4_096;

    /// <summary>Reads from the opening parenthesis on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The parenthesis.</param>
    /// <param name="budget">How many characters may still be gone over in looks for the end of long ones, so that no text takes more than a multiple of its length.</param>
    /// <param name="destination">What was read.</param>
    public static bool TryRead(string text, int open, ref long budget, out LinkDestination destination)
    {
        destination = default;
        if (open >= text.Length || text[open] != '(')
        {
            return false;
        }

        int start = SkipSpace(text, open + 1);
        if (TryReadAngled(text, start, out destination) || TryReadPlain(text, start, UsualLength, out destination))
        {
            return true;
        }

        int left = text.Length - start;
        if (left <= UsualLength || (budget -= left) < 0)
        {
            return false;
        }

        return TryReadPlain(text, start, left, out destination);
    }

    // (<address> "title")
    private static bool TryReadAngled(string text, int start, out LinkDestination destination)
    {
        destination = default;
        if (start >= text.Length || text[start] != '<')
        {
            return false;
        }

        int length = text.AsSpan(start + 1).IndexOfAny('<', '>');
        if (length < 0 || text[start + 1 + length] != '>')
        {
            return false;
        }

        int at = SkipSpace(text, start + length + 2);
        string? title = null;
        if (at < text.Length && text[at] is '\'' or '"' && text.IndexOf(text[at], at + 1) is var quote and > 0)
        {
            title = text[(at + 1)..quote];
            at = SkipSpace(text, quote + 1);
        }

        if (at >= text.Length || text[at] != ')')
        {
            return false;
        }

        destination = new LinkDestination(start + 1 + length - text.AsSpan(start + 1, length).TrimStart().Length, text.Substring(start + 1, length).Trim(), title, at + 1);
        return true;
    }

    // As long as no quote was opened, parentheses pair. From the first quote on, the end is the parenthesis behind a quote of the same kind; where there
    // is none, it is the one that would have been the end without quotes.
    private static bool TryReadPlain(string text, int start, int maxLength, out LinkDestination destination)
    {
        int depth = 1, paired = -1;
        var quotes = default(LinkQuotes);
        char last = '\0';
        int limit = Math.Min(text.Length, start + maxLength);
        if (text.AsSpan(start, limit - start).IndexOf(')') < 0)
        {
            destination = default;
            return false;
        }

        for (int at = start; at < limit; at++)
        {
            char c = text[at];
            if (c == ')' && quotes.ClosedBy(text, start, at, last) is { } closed)
            {
                destination = closed;
                return true;
            }

            depth += c == '(' && !quotes.IsOpen ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && paired < 0)
            {
                paired = at;
                if (!quotes.IsOpen)
                {
                    break;
                }
            }

            quotes.See(c, at);
            last = c == ' ' ? last : c;
        }

        destination = paired < 0 ? default : new LinkDestination(start, text[start..paired], null, paired + 1);
        return paired >= 0;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
