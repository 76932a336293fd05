namespace Idp.TechDocs.Markdown.Html;

/// <summary>Reads tags as tolerantly as browsers and Python do, except that a backtick ends every name and bare value.</summary>
internal static class HtmlTagScanner
{
    /// <summary>Reads the tag that opens at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The <c>&lt;</c> in front of a letter.</param>
    /// <param name="tag">The tag, when it is one.</param>
    /// <returns>Behind the tag; behind what is no tag after all and stays text; -1 when the text ends before the tag does.</returns>
    public static int TryRead(string text, int start, out HtmlTag? tag)
    {
        tag = null;
        int at = start + 1;
        while (at < text.Length && !IsNameEnd(text[at]))
        {
            at++;
        }

        string name = text[(start + 1)..at].ToLowerInvariant();
        var attributes = new List<KeyValuePair<string, string>>();
        while (true)
        {
            int behind = SkipBetween(text, at);
            if (behind >= text.Length)
            {
                return -1;
            }

            if (text[behind] == '>' || (text[behind] == '/' && behind + 1 < text.Length && text[behind + 1] == '>'))
            {
                bool isEmpty = text[behind] == '/';
                int end = behind + (isEmpty ? 2 : 1);
                tag = new HtmlTag(name, end, isEmpty, attributes);
                return end;
            }

            if (behind == at && !IsBoundary(text[at - 1]))
            {
                return Incomplete(text, at);
            }

            if (text[behind] is '`' or '=')
            {
                return text[behind] == '=' ? -1 : behind;
            }

            at = ReadAttribute(text, behind, attributes);
        }
    }

    private static int Incomplete(string text, int at) => char.IsAsciiLetter(text[at]) || text[at] is '=' or '/' ? -1 : at;

    private static int ReadAttribute(string text, int at, List<KeyValuePair<string, string>> attributes)
    {
        int start = at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('/' or '=' or '>'))
        {
            at++;
        }

        string name = text[start..at].ToLowerInvariant();
        int equals = SkipSpace(text, at);
        if (equals >= text.Length || text[equals] != '=')
        {
            attributes.Add(new(name, name));
            return at;
        }

        while (equals < text.Length && text[equals] == '=')
        {
            equals++;
        }

        at = SkipSpace(text, equals);
        if (at < text.Length && text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1) is var close and > 0)
        {
            attributes.Add(new(name, text[(at + 1)..close]));
            return SkipCommas(text, close + 1);
        }

        int value = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('`' or '>'))
        {
            at++;
        }

        attributes.Add(new(name, text[value..at]));
        return SkipCommas(text, at);
    }

    private static int SkipCommas(string text, int at)
    {
        while (SkipSpace(text, at) is var comma && comma < text.Length && text[comma] == ',')
        {
            at = comma + 1;
        }

        return at;
    }

    // White space and slashes, except the slash that closes the tag.
    private static int SkipBetween(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (text[at] == '/' && !(at + 1 < text.Length && text[at + 1] == '>'))))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBoundary(char c) => c is '"' or '\'' or '/' || char.IsWhiteSpace(c);

    private static bool IsNameEnd(char c) => c is '`' or '\t' or '\n' or '\r' or '\f' or ' ' or '/' or '>' or '\0';
}
