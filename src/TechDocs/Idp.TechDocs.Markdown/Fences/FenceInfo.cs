namespace Idp.TechDocs.Markdown.Fences;

/// <summary>A language and options behind the signs of a fence: <c>py title="a" linenums="1"</c>.</summary>
internal static class FenceInfo
{
    /// <summary>Where the language ends; the longest one that leaves nothing but options. -1 when there is none, and the line no fence.</summary>
    public static int LanguageEnd(ReadOnlySpan<char> info)
    {
        int longest = 0;
        while (longest < info.Length && (IsWord(info[longest]) || info[longest] is '#' or '.' or '+' or '-'))
        {
            longest++;
        }

        var isOptions = OptionsFrom(info);
        for (int end = longest; end >= 0; end--)
        {
            int next = end;
            while (next < info.Length && info[next] is ' ' or '\t')
            {
                next++;
            }

            if (isOptions[next])
            {
                return end;
            }
        }

        return -1;
    }

    /// <summary>Reads names and values; a name alone is its own value.</summary>
    public static void ReadOptions(ReadOnlySpan<char> text, Dictionary<string, string> values)
    {
        int lastDouble = text.LastIndexOf('"'), lastSingle = text.LastIndexOf('\'');
        for (int at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                at++;
                continue;
            }

            int end = NameEnd(text, at);
            string name = text[at..end].ToString(), value = name;
            char sign = end + 1 < text.Length && text[end] == '=' ? text[end + 1] : ' ';
            at = end;
            if (sign is '"' or '\'' && (sign == '"' ? lastDouble : lastSingle) > end + 1)
            {
                int close = end + 2 + text[(end + 2)..].IndexOf(sign);
                value = text[(end + 2)..close].ToString();
                at = close + 1;
            }

            values[name] = value;
        }
    }

    // For each place whether options, and nothing else, stand from there to the end. Found from the end, so that the time is linear.
    private static bool[] OptionsFrom(ReadOnlySpan<char> text)
    {
        var isOptions = new bool[text.Length + 1];
        isOptions[text.Length] = true;
        int nameEnd = text.Length;
        bool closesDouble = false, closesSingle = false;
        var closes = (Double: new bool[text.Length + 1], Single: new bool[text.Length + 1]);
        for (int at = text.Length - 1; at >= 0; at--)
        {
            char c = text[at];
            nameEnd = IsWord(c) ? nameEnd : at;
            closesDouble |= c == '"' && IsRest(text, isOptions, at + 1);
            closesSingle |= c == '\'' && IsRest(text, isOptions, at + 1);
            (closes.Double[at], closes.Single[at]) = (closesDouble, closesSingle);
            if (char.IsAsciiLetter(c) && (at == 0 || !IsWord(text[at - 1])) && NameEnd(text, at) == nameEnd)
            {
                isOptions[at] = IsRest(text, isOptions, nameEnd)
                    || (nameEnd + 1 < text.Length && text[nameEnd] == '='
                        && ((text[nameEnd + 1] == '"' && closes.Double[nameEnd + 2]) || (text[nameEnd + 1] == '\'' && closes.Single[nameEnd + 2])));
            }
            else if (c is ' ' or '\t')
            {
                isOptions[at] = isOptions[at + 1];
            }
        }

        return isOptions;
    }

    private static bool IsRest(ReadOnlySpan<char> text, bool[] isOptions, int at) => at >= text.Length || isOptions[at];

    private static int NameEnd(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOfAnyExcept(Names);
        return length < 0 ? text.Length : at + length;
    }

    private static readonly System.Buffers.SearchValues<char> Names = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
