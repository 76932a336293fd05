using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Secrets;

/// <summary>The texts of a value rendered with secrets that are not in the same value rendered without them; upstream's <c>collectSecretRedactions</c>.</summary>
internal static class SecretDifference
{
    /// <summary>The differing strings and keys, in the order of the value.</summary>
    public static IEnumerable<string> Of(JsonNode? withSecrets, JsonNode? withoutSecrets)
    {
        switch (withSecrets)
        {
            case JsonObject map:
                return OfObjects(map, withoutSecrets as JsonObject);
            case JsonArray list:
                var other = withoutSecrets as JsonArray;
                return list.SelectMany((item, i) => Of(item, i < other?.Count ? other[i] : null));
            default:
                return TextOf(withSecrets) is { } text && TextOf(withoutSecrets) != text ? [text] : [];
        }
    }

    // As upstream, entries are compared by their place: a key may be what differs.
    private static IEnumerable<string> OfObjects(JsonObject map, JsonObject? other)
    {
        int i = 0;
        foreach (var (key, value) in map)
        {
            var (otherKey, otherValue) = i < other?.Count ? other.GetAt(i) : default;
            i++;
            if (otherKey is null)
            {
                foreach (string text in Texts(value).Prepend(key))
                {
                    yield return text;
                }

                continue;
            }

            if (key != otherKey)
            {
                yield return key;
            }

            foreach (string text in Of(value, otherValue))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Texts(JsonNode? value) => value switch
    {
        JsonObject map => map.SelectMany(pair => Texts(pair.Value).Prepend(pair.Key)),
        JsonArray list => list.SelectMany(Texts),
        _ => TextOf(value) is { } text ? [text] : [],
    };

    private static string? TextOf(JsonNode? value)
        => value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : null;
}
