using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Secrets;

/// <summary>
/// Writes values for the journal without their secrets, and reads them again when the secrets are given again. Thread-safe.
/// </summary>
/// <remarks>
/// A string that shows secrets becomes <c>{"$parts": ["a", {"run": "TOKEN", "index": 0}]}</c>; an object whose keys do becomes
/// <c>{"$entries": [[key, value]]}</c>, and so does one that only looks like any of these. A number that does becomes <c>{"$number": […]}</c>.
/// </remarks>
internal sealed class SecretSeal(SecretBook book)
{
    private const string Parts = "$parts";
    private const string Entries = "$entries";
    private const string Number = "$number";
    private const string IndexKey = "index";
    private const string FromKey = "from";

    /// <summary>The value as the journal may hold it; a new tree.</summary>
    public JsonNode? Seal(JsonNode? value) => value switch
    {
        JsonObject map => SealObject(map),
        JsonArray list => new JsonArray([.. list.Select(Seal)]),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => SealText(scalar.GetValue<string>()),
        JsonValue scalar when SecretNumber.TextOf(scalar) is { } digits && SealText(digits) is JsonObject hidden
            => new JsonObject { [Number] = hidden[Parts]!.DeepClone() },
        _ => value?.DeepClone(),
    };

    /// <summary>The value with its secrets; a new tree.</summary>
    /// <exception cref="SealBrokenException">A secret is not there, or an expression no longer derives the text that it did.</exception>
    public JsonNode? Open(JsonNode? value) => value switch
    {
        JsonObject { Count: 1 } map when map[Parts] is JsonArray parts => JsonValue.Create(string.Concat(parts.Select(Text))),
        JsonObject { Count: 1 } map when map[Number] is JsonArray digits => SecretNumber.Parse(string.Concat(digits.Select(Text))),
        JsonObject { Count: 1 } map when map[Entries] is JsonArray entries
            => new JsonObject(entries.Select(entry => KeyValuePair.Create(Open(entry![0])!.GetValue<string>(), Open(entry[1])))),
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Open(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Open)]),
        _ => value?.DeepClone(),
    };

    private JsonObject SealObject(JsonObject map)
    {
        bool isPlain = map.All(pair => book.Find(pair.Key).IsEmpty) && !(map.Count == 1 && (map.ContainsKey(Parts) || map.ContainsKey(Entries) || map.ContainsKey(Number)));
        return isPlain
            ? new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Seal(pair.Value))))
            : new JsonObject { [Entries] = new JsonArray([.. map.Select(pair => new JsonArray(SealText(pair.Key), Seal(pair.Value)))]) };
    }

    private JsonNode SealText(string text)
    {
        var places = book.Find(text);
        if (places.IsEmpty)
        {
            return JsonValue.Create(text);
        }

        var parts = new JsonArray();
        int cursor = 0;

        // Where places overlap, of the later one only the rest is referred to.
        foreach (var place in places.Where(place => place.End > cursor))
        {
            int from = Math.Max(0, cursor - place.Start);
            Add(parts, text[cursor..Math.Max(cursor, place.Start)]);
            var reference = new JsonObject { [Name(place.Origin.Kind)] = place.Origin.Name, [IndexKey] = place.Origin.Index };
            if (from > 0)
            {
                reference[FromKey] = from;
            }

            parts.Add(reference);
            cursor = place.End;
        }

        Add(parts, text[cursor..]);
        return new JsonObject { [Parts] = parts };
    }

    private static void Add(JsonArray parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(JsonValue.Create(text));
        }
    }

    private string Text(JsonNode? part)
    {
        if (part is not JsonObject reference)
        {
            return part!.GetValue<string>();
        }

        foreach (var kind in Enum.GetValues<SecretKind>())
        {
            if (reference[Name(kind)]?.GetValue<string>() is { } name)
            {
                var origin = new SecretOrigin(kind, name, reference[IndexKey]!.GetValue<int>());
                int from = reference[FromKey]?.GetValue<int>() ?? 0;
                return book.TryGetText(origin, out string? text) && from <= text.Length ? text[from..] : throw new SealBrokenException(origin);
            }
        }

        throw new FormatException("A part of a sealed text names no secret.");
    }

    private static string Name(SecretKind kind) => kind switch
    {
        SecretKind.Run => "run",
        SecretKind.Environment => "environment",
        _ => "derived",
    };
}
