namespace Idp.JsonSchemas.Npm;

/// <summary>Dates and times: every number in its range, a month <c>00</c> and an hour <c>24</c> included, without a look at the calendar.</summary>
internal static class DateFormats
{
    public static bool IsDate(string text) => text.Length == 10 && StartsWithDate(text);

    public static bool IsTime(string text) => text.Length == 8 && StartsWithTime(text);

    public static bool IsDateTime(string text)
    {
        if (text.Length < 20 || !StartsWithDate(text) || text[10] is not ('T' or 't' or ' ') || !StartsWithTime(text.AsSpan(11)))
        {
            return false;
        }

        var rest = text.AsSpan(19);
        if (rest[0] == '.')
        {
            int digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0)
            {
                return false;
            }

            rest = rest[(digits + 1)..];
        }

        return rest is "Z" or "z"
            || (rest.Length == 6 && rest[0] is '+' or '-' && IsBelow(rest[1..], 59) && rest[3] == ':' && IsBelow(rest[4..], 60));
    }

    /// <summary>Whether a duration stands anywhere in the text; what follows its first number does not matter.</summary>
    public static bool HasDuration(string text)
    {
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('P' or 'p'))
            {
                continue;
            }

            bool isTime = text[i + 1] is 'T' or 't';
            int start = isTime ? i + 2 : i + 1;
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > start && end < text.Length && (isTime ? "HMShms" : "DMYWdmyw").Contains(text[end], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithDate(ReadOnlySpan<char> text)
        => text[..4].IndexOfAnyExceptInRange('0', '9') < 0 && text[4] == '-' && IsBelow(text[5..], 12) && text[7] == '-'
            && IsBelow(text[8..], 31) && text[8..10] is not "00";

    private static bool StartsWithTime(ReadOnlySpan<char> text)
        => IsBelow(text, 24) && text[2] == ':' && IsBelow(text[3..], 59) && text[5] == ':' && IsBelow(text[6..], 60);

    private static bool IsBelow(ReadOnlySpan<char> text, int most)
        => char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && ((text[0] - '0') * 10) + text[1] - '0' <= most;
}
