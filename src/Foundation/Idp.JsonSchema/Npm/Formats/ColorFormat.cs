using System.Collections.Frozen;

namespace Idp.JsonSchemas.Npm;

/// <summary>Colours of CSS 2.1.</summary>
internal static class ColorFormat
{
    private static readonly FrozenSet<string> Names = "aqua black blue fuchsia gray green lime maroon navy olive orange purple red silver teal white yellow"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsColor(string text)
    {
        if (Names.Contains(text))
        {
            return true;
        }

        if (text.StartsWith("rgb(", StringComparison.Ordinal) && text.EndsWith(')'))
        {
            string[] parts = text[4..^1].Split(',');
            return parts.Length == 3 && (parts.All(static part => IsNumber(NpmConversion.Trim(part))) || parts.All(static part => ArePercents(NpmConversion.Trim(part))));
        }

        string digits = text.StartsWith('#') ? text[1..] : text;
        return digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
        => text.Length is >= 1 and <= 3 && text.IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 1 || text[0] != '0')
            && (text.Length < 3 || text.SequenceCompareTo("255") <= 0);

    // One or more in a row, each up to 100%.
    private static bool ArePercents(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('%');
            if (end is < 1 or > 3 || text[..end].IndexOfAnyExceptInRange('0', '9') >= 0 || (end == 3 && text[..3] is not "100"))
            {
                return false;
            }

            text = text[(end + 1)..];
            if (text.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
