using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>Null, a truth value, a number or a text.</summary>
internal sealed record ConfigScalar(object? Value, SourceLocation Location) : ConfigNode(Location)
{
    private const double LargestInteger = 9_007_199_254_740_992;

    public override string Kind => Value switch
    {
        null => "nothing",
        bool => "a truth value",
        double => "a number",
        _ => "a text",
    };

    public override JsonNode? ToJson() => Value switch
    {
        bool flag => JsonValue.Create(flag),
        double number when double.IsFinite(number) => Number(number),
        string text => JsonValue.Create(text),
        _ => null,
    };

    // Of parsed text: such a number can be asked for as any type that holds it.
    private static JsonNode? Number(double number) => JsonNode.Parse(
        double.IsInteger(number) && Math.Abs(number) < LargestInteger
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture));
}
