using System.Globalization;
using Idp.Yaml;

namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>How JavaScript and JSONata round.</summary>
internal static class JsRounding
{
    /// <summary><c>Number(n.toPrecision(15))</c> of what is not whole.</summary>
    public static double ToFifteenDigits(double value) => value == Math.Floor(value)
        ? value
        : double.Parse(value.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary><c>$round</c>: to a number of decimals, halves to the even neighbour.</summary>
    public static double Round(double value, double precision = 0)
    {
        double shifted = precision == 0 || double.IsNaN(precision) ? value : Shift(value, precision);
        double floor = Math.Floor(shifted);
        double result = shifted - floor >= 0.5 ? floor + 1 : floor;
        if (Math.Abs(result - shifted) == 0.5 && Math.Abs(result % 2) == 1)
        {
            result--;
        }

        result = precision == 0 || double.IsNaN(precision) ? result : Shift(result, -precision);
        return result == 0 ? 0 : result;
    }

    // Moves the decimal point in the number's text, which does not round.
    private static double Shift(double value, double places)
    {
        string[] parts = JsNumber.ToText(value).Split('e');
        double exponent = parts.Length > 1 ? double.Parse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture) + places : places;
        string text = parts[0] + "e" + JsNumber.ToText(exponent);
        return exponent == Math.Floor(exponent) && Math.Abs(exponent) < 1e9 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double shifted)
            ? shifted
            : double.NaN;
    }
}
