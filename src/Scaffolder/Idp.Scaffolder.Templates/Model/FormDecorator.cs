using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>What a form calls before it submits.</summary>
/// <param name="Id">The decorator's id; null when it says none.</param>
/// <param name="Input">What it is given.</param>
public sealed record FormDecorator(string? Id, JsonObject? Input)
{
    internal static ImmutableArray<FormDecorator> AllOf(JsonObject spec)
        => [.. ((spec["formDecorators"] ?? spec["EXPERIMENTAL_formDecorators"]) as JsonArray ?? [])
            .Select(item => new FormDecorator(item!.AsObject().Text("id"), item["input"] as JsonObject))];
}
