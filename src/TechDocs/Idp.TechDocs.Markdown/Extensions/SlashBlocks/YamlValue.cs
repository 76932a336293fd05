namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>One value, as YAML 1.1 reads it.</summary>
internal static class YamlValue
{
    /// <summary>Reads a text, a <see cref="bool"/>, or a map in braces; null is what an option can never be.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out object? value)
    {
        value = null;
        if (text.IsEmpty || text[0] is '~')
        {
            return true;
        }

        if (text[0] is '"' or '\'')
        {
            int close = text[1..].IndexOf(text[0]) + 1;
            value = close > 0 ? text[1..close].ToString() : null;
            return close > 0 && text[(close + 1)..].Trim(' ') is [] or ['#', ..];
        }

        if (text[0] == '{')
        {
            value = Map(text);
            return value is not null;
        }

        if (text[0] is '[' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '}' or ']' || text.Contains(": ", StringComparison.Ordinal))
        {
            return false;
        }

        int comment = text.IndexOf(" #");
        value = Plain((comment < 0 ? text : text[..comment]).TrimEnd(' ').ToString());
        return true;
    }

    // Numbers and nothing are not what any option wants.
    private static object? Plain(string text) => text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
        "null" or "Null" or "NULL" => null,
        _ => text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or '_') && text.Any(char.IsAsciiDigit) ? null : text,
    };

    private static Dictionary<string, object?>? Map(ReadOnlySpan<char> text)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        var rest = text[1..].TrimStart(' ');
        while (!rest.IsEmpty && rest[0] != '}')
        {
            int colon = rest.IndexOf(':');
            if (colon <= 0)
            {
                return null;
            }

            string key = rest[..colon].Trim(' ').Trim("\"'").ToString();
            rest = rest[(colon + 1)..].TrimStart(' ');
            int end = EndOfValue(rest);
            if (end < 0 || !TryRead(rest[..end].Trim(' '), out object? value) || value is Dictionary<string, object?>)
            {
                return null;
            }

            map[key] = value;
            rest = rest[end..].TrimStart(' ');
            rest = rest is [',', ..] ? rest[1..].TrimStart(' ') : rest;
        }

        return rest is ['}', .. var behind] && behind.Trim(' ').IsEmpty ? map : null;
    }

    private static int EndOfValue(ReadOnlySpan<char> text)
    {
        int start = 0;
        if (text is ['"' or '\'', ..])
        {
            start = text[1..].IndexOf(text[0]) + 2;
        }

        int end = start == 1 ? -1 : text[start..].IndexOfAny(',', '}');
        return end < 0 ? -1 : start + end;
    }
}
