using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Idp.Yaml;

namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>Numbers from texts and in other bases.</summary>
internal static partial class NumberText
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A number of JSON, or one with the prefix of a base; what only looks like the latter is NaN, as upstream.</summary>
    public static bool TryRead(string text, out double number)
    {
        number = double.NaN;
        if (Json().IsMatch(text))
        {
            number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            return double.IsFinite(number);
        }

        if (!Prefixed().IsMatch(text))
        {
            return false;
        }

        var exact = Exact().Match(text.Trim());
        if (exact.Success)
        {
            number = (double)InBase(exact.Groups["digits"].Value, char.ToLowerInvariant(exact.Groups["base"].Value[0]) switch { 'x' => 16, 'o' => 8, _ => 2 });
        }

        return true;
    }

    /// <summary>A whole number as <c>toString(radix)</c> writes it.</summary>
    public static string InBase(double number, int radix)
    {
        if (radix == 10 || !double.IsFinite(number))
        {
            return JsNumber.ToText(number);
        }

        var rest = BigInteger.Abs(new BigInteger(number));
        string text = rest.IsZero ? "0" : "";
        for (; !rest.IsZero; rest /= radix)
        {
            text = Digits[(int)(rest % radix)] + text;
        }

        return number < 0 ? "-" + text : text;
    }

    private static BigInteger InBase(string digits, int radix)
    {
        var value = BigInteger.Zero;
        foreach (char digit in digits.TrimStart('0').Take(1100))
        {
            value = (value * radix) + Digits.IndexOf(char.ToLowerInvariant(digit), StringComparison.Ordinal);
        }

        return value;
    }

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Json();

    [GeneratedRegex(@"\A0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\A0(?:(?<base>[xX])(?<digits>[0-9A-Fa-f]+)|(?<base>[oO])(?<digits>[0-7]+)|(?<base>[bB])(?<digits>[01]+))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
