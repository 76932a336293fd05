using System.Globalization;
using System.Text;
using Idp.Yaml;

namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary><c>$formatNumber</c>: XPath's format-number with JSONata's rounding.</summary>
internal static class NumberFormat
{
    public static string Format(double value, string picture, NumberSymbols symbols, Work work)
    {
        work.Step(picture.Length);
        string[] pictures = symbols.Pattern.Length == 0 ? [picture] : picture.Split(symbols.Pattern);
        if (pictures.Length > 2)
        {
            throw new JsonataFault("D3080");
        }

        var layouts = Array.ConvertAll(pictures, text => new NumberLayout(SubPicture.Parse(text, symbols), symbols));
        bool isFirst = value >= 0;
        var layout = isFirst ? layouts[0] : layouts[^1];
        string prefix = !isFirst && layouts.Length == 1 ? symbols.Minus + layout.Picture.Prefix : layout.Picture.Prefix;
        double adjusted = layout.Picture.Text.Contains(symbols.Percent, StringComparison.Ordinal) ? value * 100
            : layout.Picture.Text.Contains(symbols.PerMille, StringComparison.Ordinal) ? value * 1000
            : value;
        var (mantissa, exponent) = Scale(adjusted, layout, work);
        string text = Mantissa(JsRounding.Round(mantissa, layout.MaxFraction), layout, symbols);
        return prefix + text + (exponent is { } power ? Exponent(power, layout, symbols) : "") + layout.Picture.Suffix;
    }

    private static (double Mantissa, double? Exponent) Scale(double value, NumberLayout layout, Work work)
    {
        if (layout.MinExponent == 0)
        {
            return (value, null);
        }

        double max = Math.Pow(10, layout.Scaling);
        double min = Math.Pow(10, layout.Scaling - 1);
        double exponent = 0;
        for (; value != 0 && Math.Abs(value) < min; exponent--)
        {
            work.Step();
            value *= 10;
        }

        for (; value != 0 && Math.Abs(value) > max; exponent++)
        {
            work.Step();
            value /= 10;
        }

        return (value, exponent);
    }

    private static string Mantissa(double value, NumberLayout layout, NumberSymbols symbols)
    {
        string text = Digits(value, layout.MaxFraction, symbols);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        text = point < 0 ? text + symbols.Decimal : text[..point] + symbols.Decimal + text[(point + 1)..];
        text = text.Trim(symbols.Zero[0]);
        point = text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        int missing = layout.MinInteger - point;
        int missingAfter = layout.MinFraction - (text.Length - point - 1);
        text = new string(symbols.Zero[0], Math.Max(0, missing)) + text + new string(symbols.Zero[0], Math.Max(0, missingAfter));
        text = Grouped(text, layout, symbols);
        point = text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        foreach (int place in layout.FractionGrouping)
        {
            text = JsSlice.Insert(text, place + point + 1, symbols.Grouping);
        }

        point = text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        return !layout.Picture.Text.Contains(symbols.Decimal, StringComparison.Ordinal) || point == text.Length - 1 ? JsSlice.Substring(text, 0, text.Length - 1) : text;
    }

    private static string Grouped(string text, NumberLayout layout, NumberSymbols symbols)
    {
        int point = text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        if (layout.RegularGrouping > 0)
        {
            int groups = (int)Math.Floor((point - 1.0) / layout.RegularGrouping);
            var grouped = new StringBuilder(text);
            for (int group = 1; group <= groups; group++)
            {
                grouped.Insert(point - (group * layout.RegularGrouping), symbols.Grouping);
            }

            return grouped.ToString();
        }

        foreach (int place in layout.Grouping)
        {
            text = JsSlice.Insert(text, point - place, symbols.Grouping);
            point++;
        }

        return text;
    }

    private static string Exponent(double exponent, NumberLayout layout, NumberSymbols symbols)
        => symbols.Exponent + (exponent < 0 ? symbols.Minus : "") + Digits(exponent, 0, symbols).PadLeft(layout.MinExponent, symbols.Zero[0]);

    // As toFixed writes it, in the digits of the picture.
    private static string Digits(double value, int decimals, NumberSymbols symbols)
    {
        if (decimals > 100)
        {
            throw JsonataFault.Plain("toFixed() digits argument must be between 0 and 100");
        }

        double size = Math.Abs(value);
        string text = size < 1e21 ? size.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : JsNumber.ToText(size);
        return symbols.Zero == "0" ? text : string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(symbols.Zero[0] + (c - '0')) : c));
    }
}
