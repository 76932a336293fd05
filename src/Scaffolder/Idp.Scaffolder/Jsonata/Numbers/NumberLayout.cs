namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>What a picture asks of a number: sizes and the places of separators.</summary>
internal sealed class NumberLayout
{
    public NumberLayout(SubPicture picture, NumberSymbols symbols)
    {
        Picture = picture;
        Grouping = Places(picture.Integer, picture, symbols, toLeft: false);
        RegularGrouping = Regular(Grouping);
        FractionGrouping = Places(picture.Fraction, picture, symbols, toLeft: true);
        MinInteger = picture.Integer.Count(symbols.IsDigit);
        Scaling = MinInteger;
        MinFraction = picture.Fraction.Count(symbols.IsDigit);
        MaxFraction = picture.Fraction.Count(symbols.IsPlace);
        bool hasExponent = picture.Exponent is not null;
        if (MinInteger == 0 && MaxFraction == 0)
        {
            MinFraction = hasExponent ? 1 : MinFraction;
            MaxFraction = hasExponent ? 1 : MaxFraction;
            MinInteger = hasExponent ? MinInteger : 1;
        }

        if (hasExponent && MinInteger == 0 && picture.Integer.Contains(symbols.Optional, StringComparison.Ordinal))
        {
            MinInteger = 1;
        }

        if (MinInteger == 0 && MinFraction == 0)
        {
            MinFraction = 1;
        }

        MinExponent = picture.Exponent?.Count(symbols.IsDigit) ?? 0;
    }

    public SubPicture Picture { get; }

    public IReadOnlyList<int> Grouping { get; }

    /// <summary>How many digits separators are apart; 0 when that differs.</summary>
    public int RegularGrouping { get; }

    public IReadOnlyList<int> FractionGrouping { get; }

    public int MinInteger { get; }

    public int Scaling { get; }

    public int MinFraction { get; }

    public int MaxFraction { get; }

    public int MinExponent { get; }

    // Only the first separator of a fraction counts: the next is looked for in the whole part, as upstream.
    private static List<int> Places(string part, SubPicture picture, NumberSymbols symbols, bool toLeft)
    {
        var places = new List<int>();
        for (int at = part.IndexOf(symbols.Grouping, StringComparison.Ordinal); at >= 0;)
        {
            places.Add((toLeft ? JsSlice.Substring(part, 0, at) : JsSlice.Substring(part, at)).Count(symbols.IsPlace));
            at = at + 1 <= picture.Integer.Length && symbols.Grouping.Length > 0 ? picture.Integer.IndexOf(symbols.Grouping, at + 1, StringComparison.Ordinal) : -1;
        }

        return places;
    }

    private static int Regular(IReadOnlyList<int> places)
    {
        if (places.Count == 0)
        {
            return 0;
        }

        int factor = places.Aggregate(Divisor);
        return Enumerable.Range(1, places.Count).All(i => places.Contains(i * factor)) ? factor : 0;
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
