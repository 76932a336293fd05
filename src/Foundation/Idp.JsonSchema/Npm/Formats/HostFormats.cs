using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>Names and addresses of hosts.</summary>
internal static class HostFormats
{
    public static bool IsHostName(string text)
        => text.Length is >= 1 and <= 255 && (text.EndsWith('.') ? text[..^1] : text).Split('.').All(IsLabel);

    /// <summary>Up to 63 letters, digits and hyphens, neither beginning nor ending with a hyphen.</summary>
    public static bool IsLabel(string text)
        => text.Length is >= 1 and <= 63 && text[0] != '-' && text[^1] != '-' && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>Four numbers up to 255, of which leading zeros may fill up three digits.</summary>
    public static bool IsIPv4(string text) => text.Split('.') is { Length: 4 } parts && parts.All(static part => IsOctet(part));

    /// <summary>White space around the address and any zone after a percent sign are allowed.</summary>
    public static bool IsIPv6(string text)
    {
        int start = 0;
        while (start < text.Length && JavaScriptText.IsSpace(text[start]))
        {
            start++;
        }

        int zone = text.IndexOf('%', start);
        string address = zone < 0 ? NpmConversion.Trim(text).ToString() : text[start..zone];
        return IsAddress(address) && (zone < 0 || IsZone(text.AsSpan(zone + 1)));
    }

    private static bool IsZone(ReadOnlySpan<char> text)
    {
        int lineEnd = text.IndexOfAny("\r\n\u2028\u2029");
        return lineEnd < 0 ? text.Length > 0 : lineEnd > 0 && NpmConversion.Trim(text[lineEnd..]).IsEmpty;
    }

    private static bool IsAddress(string text)
    {
        int gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return CountGroups(text, true) == 8;
        }

        int before = gap == 0 ? 0 : CountGroups(text[..gap], false);
        int after = gap + 2 == text.Length ? 0 : CountGroups(text[(gap + 2)..], true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    // An IPv4 address in the end stands for two groups; -1 when something is no group.
    private static int CountGroups(string text, bool isEnd)
    {
        string[] groups = text.Split(':');
        for (int i = 0; i < groups.Length; i++)
        {
            if (isEnd && i == groups.Length - 1 && groups[i].Split('.') is { Length: 4 } octets && octets.All(static part => IsOctet(part) && (part.Length == 1 || part[0] != '0')))
            {
                return groups.Length + 1;
            }

            if (groups[i].Length is 0 or > 4 || !groups[i].All(char.IsAsciiHexDigit))
            {
                return -1;
            }
        }

        return groups.Length;
    }

    private static bool IsOctet(string text)
        => text.Length is >= 1 and <= 3 && text.All(char.IsAsciiDigit) && (text.Length < 3 || string.CompareOrdinal(text, "255") <= 0);
}
