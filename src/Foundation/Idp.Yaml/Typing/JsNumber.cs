using System.Globalization;

namespace Idp.Yaml;

/// <summary>Numbers as JavaScript writes them.</summary>
public static class JsNumber
{
    /// <summary>A number as <c>String(n)</c> prints it: <c>1</c>, <c>0.1</c>, <c>1e+21</c>, <c>NaN</c>, <c>-Infinity</c>; no sign for minus zero.</summary>
    /// <remarks>ECMA-262, Number::toString with radix 10: the fewest digits that read back as the same number.</remarks>
    public static string ToText(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == Math.Truncate(value) && Math.Abs(value) < 1e15)
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        var (digits, point) = Decompose(Math.Abs(value));
        var text = point switch
        {
            > 21 or <= -6 => Exponential(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits + new string('0', point - digits.Length),
            _ => digits[..point] + "." + digits[point..],
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>The significant digits, and where the decimal point stands before them: value = 0.digits × 10^point.</summary>
    private static (string Digits, int Point) Decompose(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = exponentAt < 0 ? shortest : shortest[..exponentAt];
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).Trim('0');
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = (pointAt < 0 ? mantissa : mantissa[..pointAt]).TrimStart('0');
        var exponent = exponentAt < 0 ? 0 : int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (whole.Length > 0)
        {
            return (digits, whole.Length + exponent);
        }

        var fraction = mantissa[(pointAt + 1)..];
        return (digits, exponent - (fraction.Length - fraction.TrimStart('0').Length));
    }

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }
}
