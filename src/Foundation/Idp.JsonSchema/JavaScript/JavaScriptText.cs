using System.Globalization;
using System.Text;

namespace Idp.JsonSchemas.JavaScript;

/// <summary>Values as JavaScript's <c>String(value)</c> prints them, which is how they stand in upstream's error texts.</summary>
internal static class JavaScriptText
{
    /// <summary>ECMA-262, Number::toString: the shortest digits that read back, positional between 1e-7 and 1e21.</summary>
    public static string Of(double number)
    {
        if (double.IsNaN(number))
        {
            return "NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return "0";
        }

        string shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        int exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        string mantissa = exponentAt < 0 ? shortest : shortest[..exponentAt];
        int exponent = exponentAt < 0 ? 0 : int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        string all = mantissa.Replace(".", "", StringComparison.Ordinal);
        string digits = all.TrimStart('0');
        int point = (dot < 0 ? mantissa.Length : dot) + exponent - (all.Length - digits.Length);
        return (number < 0 ? "-" : "") + Place(digits.TrimEnd('0'), point);
    }

    /// <summary>Lists are joined with commas, without <c>null</c>s; objects say nothing of themselves.</summary>
    public static string Of(JsonValue value) => value.Kind switch
    {
        JsonInstanceKind.Null => "null",
        JsonInstanceKind.Boolean => value.Boolean ? "true" : "false",
        JsonInstanceKind.Number => Of(value.Number),
        JsonInstanceKind.String => value.Text,
        JsonInstanceKind.Array => string.Join(',', value.Items.Select(static item => item.Kind == JsonInstanceKind.Null ? "" : Of(item))),
        _ => "[object Object]",
    };

    /// <summary>White space and line ends of ECMA-262: what <c>\s</c> matches.</summary>
    public static bool IsSpace(char c) => c is (>= '\t' and <= '\r') or ' ' or '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a')
        or '\u2028' or '\u2029' or '\u202f' or '\u205f' or '\u3000' or '\ufeff';

    /// <summary>A text as <c>JSON.stringify</c> writes it.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? escape = c switch { '"' => "\\\"", '\\' => @"\\", '\b' => @"\b", '\f' => @"\f", '\n' => @"\n", '\r' => @"\r", '\t' => @"\t", _ => null };
            if (escape is not null)
            {
                quoted.Append(escape);
            }
            else if (c < ' ' || IsLoneSurrogate(text, i))
            {
                quoted.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether the text holds half of a surrogate pair.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (IsLoneSurrogate(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoneSurrogate(string text, int at)
        => char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    /// <param name="digits">The significant digits.</param>
    /// <param name="point">How many of them stand before the decimal point.</param>
    private static string Place(string digits, int point)
    {
        if (point is > 0 and <= 21)
        {
            return digits.Length <= point ? digits.PadRight(point, '0') : digits.Insert(point, ".");
        }

        if (point is > -6 and <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        var text = new StringBuilder().Append(digits[0]);
        if (digits.Length > 1)
        {
            text.Append('.').Append(digits, 1, digits.Length - 1);
        }

        return text.Append('e').Append(point > 0 ? '+' : '-').Append(Math.Abs(point - 1)).ToString();
    }
}
