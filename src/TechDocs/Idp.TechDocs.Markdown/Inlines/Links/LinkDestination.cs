namespace Idp.TechDocs.Markdown.Inlines.Links;

/// <summary>What stands in the parentheses of a link: an address, which may have parentheses of its own, and perhaps a title in quotes.</summary>
/// <param name="Start">Where the address begins.</param>
/// <param name="Address">As it was written.</param>
/// <param name="Title">Without its quotes; null for none.</param>
/// <param name="End">Behind the closing parenthesis.</param>
internal readonly record struct LinkDestination(int Start, string Address, string? Title, int End)
{
    // Longer ones are text, so that no text takes more than a multiple of its length.
    private const int MaxLength = 4_096;

    /// <summary>Reads from the opening parenthesis on.</summary>
    public static bool TryRead(string text, int open, out LinkDestination destination)
    {
        destination = default;
        if (open >= text.Length || text[open] != '(')
        {
            return false;
        }

        int start = SkipSpace(text, open + 1);
        return TryReadAngled(text, start, out destination) || TryReadPlain(text, start, out destination);
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
    private static bool TryReadPlain(string text, int start, out LinkDestination destination)
    {
        int depth = 1, paired = -1;
        var quotes = default(LinkQuotes);
        char last = '\0';
        int limit = Math.Min(text.Length, start + MaxLength);
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
