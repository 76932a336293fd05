using System.Text.Json;

namespace Idp.TechDocs.Search.Sites;

/// <summary>Values of JSON that anybody may have written.</summary>
internal static class JsonText
{
    /// <summary>A text; the empty one for anything else.</summary>
    public static string Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return "";
        }

        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a pair is written as an escape.
            throw new JsonException("A text is no Unicode.");
        }
    }

    /// <exception cref="JsonException">It is none.</exception>
    public static JsonElement Object(JsonElement value, string name)
        => value.ValueKind == JsonValueKind.Object ? value : throw new JsonException($"{name} is no object.");
}
