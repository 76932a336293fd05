using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>A parameter that a page asks for.</summary>
/// <param name="Name">Its name among its neighbours.</param>
/// <param name="Schema">What its value must be.</param>
/// <param name="IsRequired">Whether it must be answered.</param>
internal sealed record ParameterQuestion(string Name, JsonObject Schema, bool IsRequired)
{
    public string Title => Text("title") ?? Name;

    /// <summary>What the author says about it, or null.</summary>
    public string? Description => Text("description") ?? Text("ui:help") ?? Text("ui:description");

    /// <summary>Whether what is typed is not shown.</summary>
    public bool IsHidden => IsSecret || Text("ui:widget") == "password";

    /// <summary>Whether it goes to the secrets instead of the values.</summary>
    public bool IsSecret => Text("ui:field") == "Secret";

    /// <summary>The first type that is not null; a text for a parameter that says none.</summary>
    public string Type => Schema["type"] switch
    {
        JsonArray types => types.Select(TextOf).FirstOrDefault(type => type is not null and not "null") ?? "string",
        { } type when TextOf(type) is { } name => name,
        _ when Schema["properties"] is JsonObject => "object",
        _ when Schema["items"] is JsonObject => "array",
        _ => "string",
    };

    public bool HasDefault => Schema.ContainsKey("default");

    public JsonNode? Default => Schema["default"];

    /// <summary>The values to choose from, those of the items for a list; null when any may be given.</summary>
    public JsonArray? Choices => (Type == "array" ? Schema["items"] as JsonObject : Schema)?["enum"] as JsonArray;

    /// <summary>What a choice is called.</summary>
    public string NameOfChoice(int index)
    {
        var names = (Type == "array" ? Schema["items"] as JsonObject : Schema)?["enumNames"] as JsonArray;
        return names is not null && index < names.Count && TextOf(names[index]) is { } name ? name : Show(Choices![index]);
    }

    /// <summary>A value as it would be typed.</summary>
    public static string Show(JsonNode? value) => TextOf(value) ?? value?.ToJsonString() ?? "null";

    private string? Text(string name) => TextOf(Schema[name]) is { Length: > 0 } text ? text : null;

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
