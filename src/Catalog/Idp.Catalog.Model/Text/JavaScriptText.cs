using System.Globalization;
using System.Text;

namespace Idp.Catalog.Model;

/// <summary>Strings and numbers as <c>JSON.stringify</c> writes them.</summary>
internal static class JavaScriptText
{
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        AppendQuoted(quoted, text);
        return quoted.ToString();
    }

    internal static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                output.Append('\\').Append(c);
            }
            else if (c < 0x20)
            {
                AppendControl(output, c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                output.Append(c);
            }
        }

        output.Append('"');
    }

    /// <summary>A number in the shortest digits that read back to it; what JSON cannot say is <c>null</c>.</summary>
    internal static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            return "null";
        }

        if (value == 0)
        {
            return "0"; // also for -0
        }

        if (Math.Abs(value) < 1e15 && value == Math.Truncate(value))
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        // .NET finds the same shortest digits but lays them out otherwise: take its text apart.
        string text = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        int e = text.IndexOf('E', StringComparison.Ordinal);
        string mantissa = e < 0 ? text : text[..e];
        int exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        string significant = digits.TrimStart('0');
        int point = (dot < 0 ? mantissa.Length : dot) + exponent - (digits.Length - significant.Length);
        return Layout(value < 0, significant.TrimEnd('0'), point);
    }

    // ECMA-262, Number::toString: `point` is where the decimal point stands, counted from the first digit.
    private static string Layout(bool negative, string digits, int point)
    {
        int count = digits.Length;
        string text = point switch
        {
            _ when count <= point && point <= 21 => digits.PadRight(point, '0'),
            > 0 and <= 21 => $"{digits[..point]}.{digits[point..]}",
            > -6 and <= 0 => $"0.{new string('0', -point)}{digits}",
            _ => string.Create(CultureInfo.InvariantCulture,
                $"{digits[0]}{(count > 1 ? "." : "")}{digits[1..]}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}"),
        };
        return negative ? "-" + text : text;
    }

    private static void AppendControl(StringBuilder output, char c)
    {
        switch (c)
        {
            case '\b': output.Append("\\b"); break;
            case '\t': output.Append("\\t"); break;
            case '\n': output.Append("\\n"); break;
            case '\f': output.Append("\\f"); break;
            case '\r': output.Append("\\r"); break;
            default: output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
        }
    }

    /// <summary>JavaScript's <c>trim</c>: it takes a byte order mark away and leaves U+0085.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(
        "\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF");
}
