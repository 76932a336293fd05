namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary>An element with its attributes, written as a selector of CSS.</summary>
internal sealed class Selector
{
    private Selector(string element) => Element = element;

    /// <summary>The element's name, in lower case.</summary>
    public string Element { get; }

    public string? Id { get; private set; }

    public List<string> Classes { get; } = [];

    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>Reads a selector; null when it is none.</summary>
    public static Selector? Read(string text)
    {
        int at = Identifier.LengthAt(text, 0);
        if (at == 0)
        {
            return null;
        }

        var selector = new Selector(text[..at].ToLowerInvariant());
        while (at >= 0 && at < text.Length)
        {
            at = text[at] switch
            {
                '#' when selector.Id is null => selector.ReadId(text, at + 1),
                '.' => selector.ReadClass(text, at + 1),
                '[' => selector.ReadAttributes(text, at + 1),
                _ => -1,
            };
        }

        return at < 0 ? null : selector;
    }

    private int ReadId(string text, int at)
    {
        int length = Identifier.LengthAt(text, at);
        Id = text.Substring(at, length);
        return length == 0 ? -1 : at + length;
    }

    private int ReadClass(string text, int at)
    {
        int length = Identifier.LengthAt(text, at);
        Classes.Add(text.Substring(at, length));
        return length == 0 ? -1 : at + length;
    }

    private int ReadAttributes(string text, int at)
    {
        int count = 0;
        while (true)
        {
            at = SkipSpaces(text, at);
            if (at < text.Length && text[at] == ']')
            {
                return count > 0 ? at + 1 : -1;
            }

            int length = at < text.Length ? Identifier.LengthAt(text, at) : 0;
            if (length == 0)
            {
                return -1;
            }

            string name = text.Substring(at, length).ToLowerInvariant();
            at = ReadValue(text, at + length, out string? value);
            if (at < 0)
            {
                return -1;
            }

            Set(name, value);
            count++;
        }
    }

    private static int ReadValue(string text, int at, out string? value)
    {
        value = null;
        int sign = SkipSpaces(text, at);
        if (sign >= text.Length || text[sign] != '=')
        {
            return at;
        }

        int start = SkipSpaces(text, sign + 1);
        if (start < text.Length && text[start] is '"' or '\'')
        {
            int close = start + 1;
            while (close < text.Length && text[close] != text[start])
            {
                close += text[close] == '\\' ? 2 : 1;
            }

            value = close < text.Length ? text[(start + 1)..close] : null;
            return close < text.Length ? close + 1 : -1;
        }

        int length = start < text.Length ? Identifier.LengthAt(text, start) : 0;
        value = text.Substring(Math.Min(start, text.Length), length);
        return length == 0 ? -1 : start + length;
    }

    private void Set(string name, string? value)
    {
        if (name == "class")
        {
            Classes.AddRange((value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        else if (name == "id")
        {
            Id = value ?? name;
        }
        else
        {
            Attributes.RemoveAll(attribute => attribute.Key == name);
            Attributes.Add(KeyValuePair.Create(name, value ?? name));
        }
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
