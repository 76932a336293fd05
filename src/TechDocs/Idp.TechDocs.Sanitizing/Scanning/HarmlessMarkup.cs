namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>Knows HTML that needs no cleaning: elements and attributes as the dialect writes them, each closed where it should be. What it does not know is not harmful, but read by a parser.</summary>
internal static class HarmlessMarkup
{
    /// <summary>Whether browsers read the HTML as it is written, and nothing in it runs or leaves its place.</summary>
    public static bool Is(string html, int maxDepth) => FirstDoubt(html, maxDepth) < 0;

    /// <summary>Where the first thing stands that a parser has to read; less than nothing for none.</summary>
    public static int FirstDoubt(string html, int maxDepth)
    {
        var open = new OpenElements(maxDepth);
        for (int at = 0; at < html.Length;)
        {
            int next = html.AsSpan(at).IndexOfAny('<', '\0');
            var text = html.AsSpan(at, next < 0 ? html.Length - at : next);
            if (!open.TakesText && !text.IsWhiteSpace())
            {
                return at;
            }

            if (next < 0)
            {
                break;
            }

            at += next;
            int end = html[at] == '\0' ? -1 : html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal) ? HarmlessComment.EndOf(html, at) : Tag(html, at, open);
            if (end < 0)
            {
                return at;
            }

            at = end;
        }

        return open.IsEmpty ? -1 : html.Length;
    }

    private static int Tag(string html, int at, OpenElements open)
    {
        bool isClosing = at + 1 < html.Length && html[at + 1] == '/';
        int start = at + (isClosing ? 2 : 1), end = start;
        while (end < html.Length && (char.IsAsciiLetterLower(html[end]) || char.IsAsciiDigit(html[end])))
        {
            end++;
        }

        var name = html.AsSpan(start, end - start);
        if (HarmlessElements.Find(name) is not { } element)
        {
            return -1;
        }

        if (isClosing)
        {
            return end < html.Length && html[end] == '>' && open.Close(element) ? end + 1 : -1;
        }

        int close = HarmlessAttributes.EndOfTag(html, end, element);
        return close >= 0 && open.Open(element) ? close : -1;
    }
}
