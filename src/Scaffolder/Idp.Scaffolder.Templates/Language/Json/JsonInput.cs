using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary>Values of the language out of JSON.</summary>
internal static class JsonInput
{
    /// <summary>A copy of the node. A list or map nested deeper than JSON texts may be is the caller's mistake.</summary>
    /// <param name="node">The node.</param>
    /// <param name="freeze">Whether the copy may never change.</param>
    public static object? Of(JsonNode? node, bool freeze = false) => node switch
    {
        null => null,
        JsonObject map => OfMap(map, freeze),
        JsonArray list => OfList(list, freeze),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => Box.True,
            JsonValueKind.False => Box.False,
            JsonValueKind.String => TextOf(node),
            JsonValueKind.Number => Box.Of(NumberOf(node.AsValue())),
            JsonValueKind.Undefined => Undefined.Value,
            _ => null,
        },
    };

    public static JsObject OfMap(JsonObject map, bool freeze)
    {
        var copy = new JsObject(map.Count);
        foreach (var (key, value) in map)
        {
            copy.Set(key, Of(value, freeze));
        }

        if (freeze)
        {
            copy.Freeze();
        }

        return copy;
    }

    private static JsArray OfList(JsonArray list, bool freeze)
    {
        var copy = new JsArray(list.Count);
        foreach (var item in list)
        {
            copy.Add(Of(item, freeze));
        }

        if (freeze)
        {
            copy.Freeze();
        }

        return copy;
    }

    // A node made of a date, a Guid or an enum is a string in JSON only.
    private static string TextOf(JsonNode node)
        => node.AsValue().TryGetValue(out string? text) ? text : JsonDocument.Parse(node.ToJsonString()).RootElement.GetString()!;

    private static double NumberOf(JsonValue value)
        => value.TryGetValue(out double number) ? number
            : value.TryGetValue(out int whole) ? whole
            : value.TryGetValue(out long large) ? large
            : JsonDocument.Parse(value.ToJsonString()).RootElement.GetDouble();
}
