using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Serialization;

/// <summary>Reads JSON of the workspace as values: strictly, the last of equal keys counts.</summary>
internal static class JsonValues
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <exception cref="ActionException">The text is not JSON; the message says where.</exception>
    public static JsonNode? Parse(string text, string path)
        => TryParse(text, out var value, out string? problem) ? value : throw ActionException.Input($"'{path}' is not JSON: {problem}");

    public static bool TryParse(string text, out JsonNode? value, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text, Options);
            value = Copy(document.RootElement);
            problem = null;
            return true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            problem = "a string holds half of a surrogate pair";
            return false;
        }
        catch (JsonException broken)
        {
            value = null;
            problem = broken.Message;
            return false;
        }
    }

    private static JsonNode? Copy(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (var member in element.EnumerateObject())
                {
                    members[member.Name] = Copy(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Copy)]);
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            default:
                return JsonValue.Create(element.Clone());
        }
    }
}
