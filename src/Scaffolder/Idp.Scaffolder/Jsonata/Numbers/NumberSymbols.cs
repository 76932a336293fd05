using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>The characters that have a meaning in a picture of <c>$formatNumber</c>.</summary>
internal sealed class NumberSymbols
{
    private readonly ValueMap? _given;

    private NumberSymbols(ValueMap? given)
    {
        _given = given;
        Zero = Symbol("zero-digit", "0") is { Length: > 0 } zero ? zero[..1] : "0";
        Decimal = Symbol("decimal-separator", ".");
        Grouping = Symbol("grouping-separator", ",");
        Exponent = Symbol("exponent-separator", "e");
        Minus = Symbol("minus-sign", "-");
        Percent = Symbol("percent", "%");
        PerMille = Symbol("per-mille", "\u2030");
        Optional = Symbol("digit", "#");
        Pattern = Symbol("pattern-separator", ";");
    }

    public string Zero { get; }

    public string Decimal { get; }

    public string Grouping { get; }

    public string Exponent { get; }

    public string Minus { get; }

    public string Percent { get; }

    public string PerMille { get; }

    public string Optional { get; }

    public string Pattern { get; }

    public static NumberSymbols Of(ValueMap? given) => new(given);

    /// <summary>Whether it is one of the ten digits.</summary>
    public bool IsDigit(char c) => c >= Zero[0] && c < Zero[0] + 10;

    public bool IsPlace(char c) => IsDigit(c) || Is(c, Optional);

    public bool IsActive(char c) => IsPlace(c) || Is(c, Decimal) || Is(c, Exponent) || Is(c, Grouping) || Is(c, Pattern);

    public static bool Is(char c, string symbol) => symbol.Length == 1 && symbol[0] == c;

    private string Symbol(string name, string usual) => _given?[name] switch
    {
        null => usual,
        string symbol => symbol,
        var other => ValueText.Describe(other),
    };
}
