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
        double number when double.IsInteger(number) && Math.Abs(number) < LargestInteger => JsonValue.Create((long)number),
        double number when double.IsFinite(number) => JsonValue.Create(number),
        string text => JsonValue.Create(text),
        _ => null,
    };
}
