namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>One of the two pictures of <c>$formatNumber</c>, in its parts (XPath's format-number, 4.7.4).</summary>
internal sealed class SubPicture
{
    private SubPicture(string text, NumberSymbols symbols)
    {
        Text = text;
        Prefix = "";
        Suffix = "";
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (symbols.IsActive(text[i]) && !NumberSymbols.Is(text[i], symbols.Exponent))
            {
                Prefix = text[..i];
            }
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (symbols.IsActive(text[i]) && !NumberSymbols.Is(text[i], symbols.Exponent))
            {
                Suffix = text[(i + 1)..];
            }
        }

        Active = JsSlice.Substring(text, Prefix.Length, text.Length - Suffix.Length);
        int exponentAt = text.IndexOf(symbols.Exponent, Prefix.Length, StringComparison.Ordinal);
        bool hasExponent = exponentAt >= 0 && exponentAt <= text.Length - Suffix.Length;
        Mantissa = hasExponent ? JsSlice.Substring(Active, 0, exponentAt) : Active;
        Exponent = hasExponent ? JsSlice.Substring(Active, exponentAt + 1) : null;
        int decimalAt = Mantissa.IndexOf(symbols.Decimal, StringComparison.Ordinal);
        Integer = decimalAt < 0 ? Mantissa : Mantissa[..decimalAt];
        Fraction = decimalAt < 0 ? Suffix : JsSlice.Substring(Mantissa, decimalAt + 1);
    }

    public string Text { get; }

    public string Prefix { get; init; }

    public string Suffix { get; }

    public string Active { get; }

    public string Mantissa { get; }

    public string? Exponent { get; }

    public string Integer { get; }

    public string Fraction { get; }

    /// <exception cref="JsonataFault">The picture breaks a rule; the last broken one is told.</exception>
    public static SubPicture Parse(string text, NumberSymbols symbols)
    {
        var picture = new SubPicture(text, symbols);
        return PictureRules.Check(picture, symbols) is { } code ? throw new JsonataFault(code) : picture;
    }
}
