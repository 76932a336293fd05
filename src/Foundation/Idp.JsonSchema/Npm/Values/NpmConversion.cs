using System.Globalization;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>ECMA-262's conversions of values to texts and numbers, and <c>JSON.stringify</c>.</summary>
internal static class NpmConversion
{
    /// <summary>Objects that hide <c>toString</c> behind a value of their own have no text, which ends the validation.</summary>
    public static string ToText(NpmValue value, NpmWork work)
    {
        switch (value.Kind)
        {
            case NpmKind.Undefined: return "undefined";
            case NpmKind.Null: return "null";
            case NpmKind.Boolean: return value.IsTruthy ? "true" : "false";
            case NpmKind.Number: return JavaScriptText.Of(value.Number);
            case NpmKind.String: return value.Text;
            case NpmKind.Array: return Join(value, work);
            case NpmKind.Function: return "function () { [native code] }";
            default:
                if (value.FindOwn("toString") is not null)
                {
                    work.Fail("Cannot convert object to primitive value");
                }

                return "[object Object]";
        }
    }

    /// <summary>The items with commas between; nothing stands for <c>null</c> and for what is absent.</summary>
    public static string Join(NpmValue list, NpmWork work)
    {
        if (!work.TryEnter() || !work.TrySpend(list.Size))
        {
            return "";
        }

        string text = string.Join(',', list.Items.Select(item => item.Kind is NpmKind.Null or NpmKind.Undefined ? "" : ToText(item, work)));
        work.Leave();
        return text;
    }

    public static double ToNumber(NpmValue value, NpmWork work) => value.Kind switch
    {
        NpmKind.Null => 0,
        NpmKind.Boolean or NpmKind.Number => value.Number,
        NpmKind.Undefined or NpmKind.Function => double.NaN,
        _ => ToNumber(ToText(value, work)),
    };

    public static double ToNumber(string text)
    {
        var trimmed = Trim(text);
        if (trimmed.IsEmpty)
        {
            return 0;
        }

        if (trimmed.Length > 2 && trimmed[0] == '0' && RadixOf(trimmed[1]) is var radix and > 0)
        {
            return OfRadix(trimmed[2..], radix);
        }

        int used = DecimalLength(trimmed);
        return used == trimmed.Length ? OfDecimal(trimmed) : double.NaN;
    }

    /// <summary>How many characters at the beginning are a number in JavaScript's decimal notation, <c>Infinity</c> included; 0 for none.</summary>
    public static int DecimalLength(ReadOnlySpan<char> text)
    {
        int at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (text[at..].StartsWith("Infinity", StringComparison.Ordinal))
        {
            return at + 8;
        }

        int whole = Digits(text, at);
        int end = at + whole;
        int fraction = end < text.Length && text[end] == '.' ? Digits(text, end + 1) : -1;
        if (whole == 0 && fraction <= 0)
        {
            return 0;
        }

        end += fraction + 1;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? 1 : 0;
            int exponent = Digits(text, end + 1 + sign);
            end += exponent > 0 ? 1 + sign + exponent : 0;
        }

        return end;
    }

    /// <param name="text">A whole decimal literal, as <see cref="DecimalLength"/> measures it.</param>
    public static double OfDecimal(ReadOnlySpan<char> text)
        => text.EndsWith("Infinity", StringComparison.Ordinal)
            ? text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && JavaScriptText.IsSpace(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && JavaScriptText.IsSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static int RadixOf(char letter) => letter switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };

    private static double OfRadix(ReadOnlySpan<char> digits, int radix)
    {
        double value = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) >= radix)
            {
                return double.NaN;
            }

            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        return value;
    }

    private static int Digits(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - from;
    }
}
