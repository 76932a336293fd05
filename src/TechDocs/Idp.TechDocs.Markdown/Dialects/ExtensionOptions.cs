using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown;

/// <summary>The options of an extension, as <c>mkdocs.yml</c> has them.</summary>
internal sealed class ExtensionOptions(JsonObject values)
{
    public static readonly ExtensionOptions None = new([]);

    public JsonNode? this[string name] => values.TryGetPropertyValue(name, out var value) ? value : null;

    /// <summary>A switch; texts that Python-Markdown takes for one count too.</summary>
    public bool Flag(string name, bool otherwise) => this[name]?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => this[name]!.GetValue<string>().ToUpperInvariant() is "TRUE" or "YES" or "Y" or "ON" or "1",
        JsonValueKind.Number => Number(name, 0) != 0,
        _ => otherwise,
    };

    public string Text(string name, string otherwise) => this[name]?.GetValueKind() switch
    {
        JsonValueKind.String => this[name]!.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => this[name]!.ToJsonString(),
        _ => otherwise,
    };

    public int Number(string name, int otherwise) => this[name]?.GetValueKind() == JsonValueKind.Number && this[name]!.AsValue().TryGetValue(out double number)
        ? (int)number
        : otherwise;

    /// <summary>The items of a list; a single value is a list of one.</summary>
    public IReadOnlyList<JsonNode?> Items(string name) => this[name] switch
    {
        null => [],
        JsonArray items => [.. items],
        var one => [one],
    };
}
