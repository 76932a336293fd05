using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Secrets;

/// <summary>Numbers that show a secret of digits.</summary>
internal static class SecretNumber
{
    /// <summary>The digits; null where it is no number, or one too short to mean anything.</summary>
    public static string? TextOf(JsonValue value)
        => value.GetValueKind() == JsonValueKind.Number && value.ToJsonString() is { Length: >= SecretForms.ShortestDerived } text ? text : null;

    /// <summary>The number again; the text where it is none, because the secret is another now.</summary>
    public static JsonNode Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value : JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
