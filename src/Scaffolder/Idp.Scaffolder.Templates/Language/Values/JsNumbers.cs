using System.Globalization;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Reading numbers out of text as JavaScript does.</summary>
internal static class JsNumbers
{
    /// <summary><c>Number(text)</c>: the whole text or NaN; white space alone is 0.</summary>
    public static double Parse(string text)
    {
        var span = JsSpace.TrimEnd(JsSpace.TrimStart(text));
        if (span.IsEmpty)
        {
            return 0;
        }

        if (span.Length > 2 && span[0] == '0' && (span[1] | 0x20) is 'x' or 'o' or 'b')
        {
            int radix = (span[1] | 0x20) switch { 'x' => 16, 'o' => 8, _ => 2 };
            double value = ParseDigits(span[2..], radix, out int used);
            return used == span.Length - 2 ? value : double.NaN;
        }

        double number = ParseFloat(span, out int length);
        return length == span.Length ? number : double.NaN;
    }

    /// <summary><c>parseFloat(text)</c>: the longest number at the start, or NaN.</summary>
    public static double ParseFloat(ReadOnlySpan<char> text) => ParseFloat(JsSpace.TrimStart(text), out _);

    /// <summary><c>parseInt(text, radix)</c>.</summary>
    public static double ParseInt(ReadOnlySpan<char> text, int radix)
    {
        text = JsSpace.TrimStart(text);
        bool isNegative = text is ['-', ..];
        if (text is ['-' or '+', ..])
        {
            text = text[1..];
        }

        if (radix is 0 or 16 && text is ['0', 'x' or 'X', ..])
        {
            text = text[2..];
            radix = 16;
        }

        radix = radix == 0 ? 10 : radix;
        if (radix is < 2 or > 36)
        {
            return double.NaN;
        }

        double value = ParseDigits(text, radix, out int used);
        return used == 0 ? double.NaN : isNegative ? -value : value;
    }

    private static double ParseDigits(ReadOnlySpan<char> text, int radix, out int used)
    {
        double value = 0;
        for (used = 0; used < text.Length && DigitOf(text[used]) < radix; used++)
        {
            value = (value * radix) + DigitOf(text[used]);
        }

        // Decimal digits past the fifteenth are rounded as a whole.
        return radix == 10 && used > 15 ? double.Parse(text[..used], NumberStyles.None, CultureInfo.InvariantCulture) : value;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    private static double ParseFloat(ReadOnlySpan<char> text, out int length)
    {
        int at = text is ['-' or '+', ..] ? 1 : 0;
        if (text[at..].StartsWith("Infinity", StringComparison.Ordinal))
        {
            length = at + 8;
            return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        int whole = CountDigits(text[at..]);
        at += whole;
        int fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            fraction = CountDigits(text[(at + 1)..]);
            at += whole + fraction > 0 ? fraction + 1 : 0;
        }

        length = 0;
        if (whole + fraction == 0)
        {
            return double.NaN;
        }

        length = at + ExponentLength(text[at..]);
        return double.Parse(text[..length], NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }

    private static int ExponentLength(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', ..])
        {
            return 0;
        }

        int sign = text.Length > 1 && text[1] is '-' or '+' ? 1 : 0;
        int digits = CountDigits(text[(1 + sign)..]);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
