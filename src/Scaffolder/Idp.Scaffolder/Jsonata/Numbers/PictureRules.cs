namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>The rules of pictures (XPath's format-number, 4.7.3).</summary>
internal static class PictureRules
{
    /// <returns>The code of the last rule that is broken, or null.</returns>
    public static string? Check(SubPicture picture, NumberSymbols symbols)
    {
        string text = picture.Text;
        string? code = null;
        code = IsTwice(text, symbols.Decimal) ? "D3081" : code;
        code = IsTwice(text, symbols.Percent) ? "D3082" : code;
        code = IsTwice(text, symbols.PerMille) ? "D3083" : code;
        code = Has(text, symbols.Percent) && Has(text, symbols.PerMille) ? "D3084" : code;
        code = picture.Mantissa.Any(symbols.IsPlace) ? code : "D3085";
        code = picture.Active.All(symbols.IsActive) ? code : "D3086";
        code = CheckGrouping(picture, symbols) ?? code;
        code = IsDigitBefore(picture.Integer, symbols) ? "D3090" : code;
        code = IsDigitAfter(picture.Fraction, symbols) ? "D3091" : code;
        code = picture.Exponent is { Length: > 0 } && (Has(text, symbols.Percent) || Has(text, symbols.PerMille)) ? "D3092" : code;
        return picture.Exponent is { } exponent && (exponent.Length == 0 || !exponent.All(symbols.IsDigit)) ? "D3093" : code;
    }

    private static string? CheckGrouping(SubPicture picture, NumberSymbols symbols)
    {
        string text = picture.Text;
        int decimalAt = text.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        string? code = null;
        if (decimalAt >= 0)
        {
            code = IsGrouping(text, decimalAt - 1, symbols) || IsGrouping(text, decimalAt + 1, symbols) ? "D3087" : null;
        }
        else if (IsGrouping(picture.Integer, picture.Integer.Length - 1, symbols))
        {
            code = "D3088";
        }

        return Has(text, symbols.Grouping + symbols.Grouping) ? "D3089" : code;
    }

    private static bool IsDigitBefore(string integer, NumberSymbols symbols)
        => integer.IndexOf(symbols.Optional, StringComparison.Ordinal) is >= 0 and var at && integer[..at].Any(symbols.IsDigit);

    private static bool IsDigitAfter(string fraction, NumberSymbols symbols)
        => fraction.LastIndexOf(symbols.Optional, StringComparison.Ordinal) is >= 0 and var at && fraction[at..].Any(symbols.IsDigit);

    private static bool IsGrouping(string text, int at, NumberSymbols symbols) => at >= 0 && at < text.Length && NumberSymbols.Is(text[at], symbols.Grouping);

    private static bool Has(string text, string symbol) => text.Contains(symbol, StringComparison.Ordinal);

    private static bool IsTwice(string text, string symbol) => text.IndexOf(symbol, StringComparison.Ordinal) != text.LastIndexOf(symbol, StringComparison.Ordinal);
}
