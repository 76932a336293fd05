using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Secrets;

/// <summary>The texts of a value rendered with secrets that are not in the same value rendered without them; upstream's <c>collectSecretRedactions</c>.</summary>
/// <remarks>
/// Beyond upstream, a differing number is one too, and so are the part of a differing text that the other has not, and each such line: an action
/// may show a part of what it is given.
/// </remarks>
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
                string? hidden = TextOf(withoutSecrets);
                return TextOf(withSecrets) is { } text && hidden != text ? Parts(text, hidden) : [];
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

            foreach (string text in key == otherKey ? [] : Parts(key, otherKey))
            {
                yield return text;
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
        _ => TextOf(value) is { } text ? Parts(text, null) : [],
    };

    private static IEnumerable<string> Parts(string text, string? other) => [text, .. SecretPart.Middles(text, other ?? ""), .. SecretPart.Lines(text, other ?? "")];

    private static string? TextOf(JsonNode? value) => value is not JsonValue scalar ? null : scalar.GetValueKind() switch
    {
        JsonValueKind.String => scalar.GetValue<string>(),
        JsonValueKind.Number => SecretNumber.TextOf(scalar),
        _ => null,
    };
}
