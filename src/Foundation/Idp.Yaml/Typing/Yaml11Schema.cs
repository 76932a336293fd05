using System.Globalization;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types plain scalars as YAML 1.1 does, for documents under <c>%YAML 1.1</c>, with the patterns of npm <c>yaml</c>.</summary>
internal static class Yaml11Schema
{
    public static TypedScalar Type(string text)
    {
        switch (text)
        {
            case "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON":
                return new TypedScalar(TapeKind.True);
            case "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF":
                return new TypedScalar(TapeKind.False);
            default:
                break;
        }

        if (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.' or 'e' or 'E'))
        {
            return Number(text);
        }

        return CoreSchema.Type(text);
    }

    private static TypedScalar Number(string text)
    {
        if (TryInteger(text, out var number) || TryFloat(text, out number) || TrySexagesimal(text, out number))
        {
            return new TypedScalar(TapeKind.Number, number);
        }

        return Timestamp.TryNormalize(text, out var timestamp)
            ? new TypedScalar(TapeKind.String, Text: timestamp)
            : new TypedScalar(TapeKind.String);
    }

    public static bool TryInteger(string text, out double number)
    {
        number = 0;
        var isNegative = text.StartsWith('-');
        var digits = text.AsSpan(isNegative || text.StartsWith('+') ? 1 : 0);
        var found = digits switch
        {
            ['0', 'b', .. var rest] => IsMadeOf(rest, "01_") && TryBinary(rest, 1, out number),
            ['0', 'x', .. var rest] => IsMadeOf(rest, "0123456789abcdefABCDEF_") && TryBinary(rest, 4, out number),
            ['0', .. { Length: > 0 } rest] when IsMadeOf(rest, "01234567_") => TryBinary(rest, 3, out number),
            _ => TryDecimal(digits, out number),
        };
        number = isNegative ? -number : number;
        return found;
    }

    // [0-9][0-9_]*
    private static bool TryDecimal(ReadOnlySpan<char> digits, out double number)
    {
        number = 0;
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && IsMadeOf(digits, "0123456789_")
            && double.TryParse(WithoutUnderscores(digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // ([0-9][0-9_]*)?(\.[0-9_]*)?[eE][-+]?[0-9]+ or ([0-9][0-9_]*)?\.[0-9_]*, signs before
    public static bool TryFloat(string text, out double number)
    {
        if (text.Length > 1 && text[^1] is 'f' or 'F' or 'n' or 'N')
        {
            return CoreSchema.TryFloat(text, out number);
        }

        var at = text.StartsWith('-') || text.StartsWith('+') ? 1 : 0;
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            Skip(text, ref at);
        }

        var hasPoint = at < text.Length && text[at] == '.';
        if (hasPoint)
        {
            at++;
            Skip(text, ref at);
        }

        var hasExponent = at < text.Length && text[at] is 'e' or 'E';
        if (hasExponent)
        {
            at += at + 1 < text.Length && text[at + 1] is '-' or '+' ? 2 : 1;
            hasExponent = at < text.Length && IsMadeOf(text.AsSpan(at), "0123456789");
            at = text.Length;
            if (!hasExponent)
            {
                number = 0;
                return false;
            }
        }

        number = double.NaN;
        if (at < text.Length || (!hasPoint && !hasExponent))
        {
            return false;
        }

        // Digits may be missing altogether: then JavaScript's parseFloat gives no number.
        var plain = WithoutUnderscores(text);
        if (!double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            number = double.NaN;
        }

        return true;
    }

    // [0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
    private static bool TrySexagesimal(string text, out double number)
    {
        number = 0;
        var isNegative = text.StartsWith('-');
        var parts = text[(isNegative || text.StartsWith('+') ? 1 : 0)..].Split(':');
        if (parts.Length < 2 || parts[0].Length == 0 || parts[0][0] == '_')
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].AsSpan();
            var point = i == parts.Length - 1 ? part.IndexOf('.') : -1;
            var whole = point < 0 ? part : part[..point];
            var isGood = i == 0
                ? IsMadeOf(whole, "0123456789_")
                : whole.Length is 1 or 2 && IsMadeOf(whole, "0123456789") && (whole.Length == 1 || whole[0] <= '5');
            if (!isGood || (point >= 0 && part.Length > point + 1 && !IsMadeOf(part[(point + 1)..], "0123456789_")))
            {
                return false;
            }

            number = (number * 60) + double.Parse(WithoutUnderscores(part), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        number = isNegative ? -number : number;
        return true;
    }

    private static bool TryBinary(ReadOnlySpan<char> digits, int bits, out double number)
    {
        // Underscores alone leave nothing to read: not a number.
        var plain = WithoutUnderscores(digits);
        number = double.NaN;
        return plain.Length == 0 || BinaryDigits.TryParse(plain, bits, out number);
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }
    }

    private static bool IsMadeOf(ReadOnlySpan<char> text, string characters) => text.Length > 0 && !text.ContainsAnyExcept(characters);

    private static string WithoutUnderscores(ReadOnlySpan<char> text) => text.ToString().Replace("_", "", StringComparison.Ordinal);
}
