using System.Globalization;
using System.Numerics;
using System.Text;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of numbers.</summary>
internal static class NumberMethods
{
    public static Method? Find(string name) => name switch
    {
        "toFixed" => ToFixed,
        "toExponential" => ToExponential,
        "toPrecision" => ToPrecision,
        "toString" => ToText,
        _ => null,
    };

    private static object? ToFixed(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        double number = (double)receiver;
        int digits = DigitsOf(context, arguments, 0, 0);
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e21)
        {
            return JsNumber.ToText(number);
        }

        // Exactly, the larger of two that are as near: 1.005 is less than it looks.
        var scaled = Scale(Math.Abs(number), digits);
        string text = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        text = digits == 0 ? text : text.Insert(text.Length - digits, ".");
        return number < 0 && !(scaled.IsZero && number == 0) ? "-" + text : text;
    }

    private static object? ToExponential(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        double number = (double)receiver;
        if (!double.IsFinite(number))
        {
            return JsNumber.ToText(number);
        }

        if (Given.At(arguments, 0) is Undefined)
        {
            return Scientific(ShortestDigits(number) - 1, number);
        }

        int digits = DigitsOf(context, arguments, 0, 0);
        return Scientific(digits, number);
    }

    private static object? ToPrecision(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        double number = (double)receiver;
        if (Given.At(arguments, 0) is Undefined || !double.IsFinite(number))
        {
            return JsNumber.ToText(number);
        }

        int precision = DigitsOf(context, arguments, 0, 1);
        string scientific = Scientific(precision - 1, number);
        int exponent = int.Parse(scientific.AsSpan(scientific.IndexOf('e', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < -6 || exponent >= precision)
        {
            return scientific;
        }

        return Plain(scientific, exponent, precision);
    }

    private static object? ToText(RenderContext context, object receiver, ReadOnlySpan<object?> arguments)
    {
        double number = (double)receiver;
        int radix = Given.At(arguments, 0) is Undefined ? 10 : Given.Integer(context, arguments, 0);
        if (radix is < 2 or > 36)
        {
            throw TemplateFault.Type("toString() radix must be between 2 and 36");
        }

        return radix == 10 || !double.IsFinite(number) ? JsNumber.ToText(number) : RadixText.Of(number, radix);
    }

    private static int DigitsOf(RenderContext context, ReadOnlySpan<object?> arguments, int index, int least)
    {
        int digits = Given.Integer(context, arguments, index);
        return digits < least || digits > 100 ? throw TemplateFault.Type($"the number of digits must be between {least} and 100") : digits;
    }

    // round(value × 10^digits), half up, without an error on the way.
    private static BigInteger Scale(double value, int digits)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger numerator = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        int power = (exponent == 0 ? 1 : exponent) - 1075;
        numerator *= BigInteger.Pow(10, Math.Max(digits, 0));
        var denominator = BigInteger.Pow(10, Math.Max(-digits, 0));
        if (power >= 0)
        {
            numerator <<= power;
        }
        else
        {
            denominator <<= -power;
        }

        return ((numerator * 2) + denominator) / (denominator * 2);
    }

    private static int ShortestDigits(double number)
    {
        string digits = new([.. number.ToString("E16", CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).Take(17)]);
        string shortest = number.ToString("R", CultureInfo.InvariantCulture);
        int exponent = shortest.IndexOf('E', StringComparison.Ordinal);
        string mantissa = new([.. (exponent < 0 ? shortest : shortest[..exponent]).Where(char.IsAsciiDigit)]);
        return Math.Max(1, Math.Min(digits.Length, mantissa.Trim('0').Length));
    }

    private static string Scientific(int digits, double number)
    {
        double value = Math.Abs(number);
        int exponent = value == 0 ? 0 : (int)Math.Floor(Math.Log10(value));
        var scaled = Scale(value, digits - exponent);

        // The logarithm may be off by one, and rounding may carry.
        while (scaled >= BigInteger.Pow(10, digits + 1))
        {
            exponent++;
            scaled = Scale(value, digits - exponent);
        }

        while (value != 0 && scaled < BigInteger.Pow(10, digits))
        {
            exponent--;
            scaled = Scale(value, digits - exponent);
        }

        string text = scaled.ToString(CultureInfo.InvariantCulture).PadRight(digits + 1, '0');
        text = digits == 0 ? text : text.Insert(1, ".");
        return string.Create(CultureInfo.InvariantCulture, $"{(number < 0 ? "-" : "")}{text}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }

    private static string Plain(string scientific, int exponent, int precision)
    {
        var digits = new StringBuilder(precision);
        foreach (char c in scientific.AsSpan(0, scientific.IndexOf('e', StringComparison.Ordinal)))
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
        }

        string sign = scientific[0] == '-' ? "-" : "";
        if (exponent < 0)
        {
            return sign + "0." + new string('0', -exponent - 1) + digits;
        }

        return sign + (exponent + 1 == precision ? digits : digits.Insert(exponent + 1, '.'));
    }
}
