namespace Idp.TechDocs.Markdown.Text;

/// <summary>Attributes as attribute lists and fences have them: <c>#id .class key=value key="a value" word</c>.</summary>
internal static class AttributeWords
{
    /// <summary>The attributes in order: an id has the name <c>id</c>, a class the name <c>.</c>, a word itself for name and value. What cannot be read ends them.</summary>
    public static List<KeyValuePair<string, string>> Read(ReadOnlySpan<char> text)
    {
        var words = new List<KeyValuePair<string, string>>();
        int lastDouble = text.LastIndexOf('"'), lastSingle = text.LastIndexOf('\'');
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            int end = WordEnd(text, at);
            if (end == at)
            {
                break;
            }

            var name = text[at..end];
            char sign = end + 1 < text.Length && text[end] == '=' ? text[end + 1] : ' ';
            if (sign is '"' or '\'' && (sign == '"' ? lastDouble : lastSingle) > end + 1)
            {
                int close = end + 2 + text[(end + 2)..].IndexOf(sign);
                words.Add(new(name.ToString(), text[(end + 2)..close].Trim(sign).ToString()));
                at = close + 1;
            }
            else if (sign is not (' ' or '='))
            {
                int valueEnd = WordEnd(text, end + 1);
                words.Add(new(name.ToString(), text[(end + 1)..valueEnd].ToString()));
                at = valueEnd;
            }
            else
            {
                words.Add(Word(name));
                at = end;
            }
        }

        return words;
    }

    private static KeyValuePair<string, string> Word(ReadOnlySpan<char> word) => word[0] switch
    {
        '.' => new(".", word[1..].ToString()),
        '#' => new("id", word[1..].ToString()),
        _ => new(word.ToString(), word.ToString()),
    };

    private static int WordEnd(ReadOnlySpan<char> text, int from)
    {
        int length = text[from..].IndexOfAny(' ', '=');
        return length < 0 ? text.Length : from + length;
    }
}
