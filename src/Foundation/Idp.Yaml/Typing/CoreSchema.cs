using System.Globalization;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars as the core schema of YAML 1.2 does, with the patterns of npm <c>yaml</c>.</summary>
internal static class CoreSchema
{
    public static TypedScalar Type(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return new TypedScalar(TapeKind.Null);
        }

        // Most texts are settled by their first character.
        switch (text[0])
        {
            case '~':
                return new TypedScalar(text.Length == 1 ? TapeKind.Null : TapeKind.String);
            case 'n' or 'N':
                return new TypedScalar(text is "null" or "Null" or "NULL" ? TapeKind.Null : TapeKind.String);
            case 't' or 'T':
                return new TypedScalar(text is "true" or "True" or "TRUE" ? TapeKind.True : TapeKind.String);
            case 'f' or 'F':
                return new TypedScalar(text is "false" or "False" or "FALSE" ? TapeKind.False : TapeKind.String);
            case >= '0' and <= '9' or '+' or '-' or '.':
                return TryNumber(text, out var number) ? new TypedScalar(TapeKind.Number, number) : new TypedScalar(TapeKind.String);
            default:
                return new TypedScalar(TapeKind.String);
        }
    }

    public static bool TryNumber(ReadOnlySpan<char> text, out double number)
        => TryInteger(text, out number) || TryFloat(text, out number);

    /// <summary><c>[-+]?[0-9]+</c>, <c>0o[0-7]+</c> or <c>0x[0-9a-fA-F]+</c>.</summary>
    public static bool TryInteger(ReadOnlySpan<char> text, out double number)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'o' or 'x')
        {
            var digits = text[2..];
            return text[1] == 'o' ? BinaryDigits.TryParse(digits, 3, out number) : BinaryDigits.TryParse(digits, 4, out number);
        }

        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        number = 0;
        return start < text.Length && !text[start..].ContainsAnyExceptInRange('0', '9') && Parse(text, out number);
    }

    /// <summary>Infinity, not a number, <c>[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?</c>; an integer too.</summary>
    public static bool TryFloat(ReadOnlySpan<char> text, out double number)
    {
        if (TryNamed(text, out number))
        {
            return true;
        }

        var at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length && Parse(text, out number);
    }

    private static bool TryNamed(ReadOnlySpan<char> text, out double number)
    {
        (number, var known) = text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => (double.PositiveInfinity, true),
            "-.inf" or "-.Inf" or "-.INF" => (double.NegativeInfinity, true),
            ".nan" or ".NaN" or ".NAN" => (double.NaN, true),
            _ => (0, false),
        };
        return known;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }

    private static bool Parse(ReadOnlySpan<char> text, out double number)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
