using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Drift;

/// <summary>Reads and writes manifests.</summary>
internal static class ManifestJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(GeneratedManifest manifest)
    {
        var json = Always(manifest);
        if (manifest.Executables is { } executables)
        {
            json["executables"] = new JsonArray([.. executables.Select(path => JsonValue.Create(path))]);
        }

        if (!manifest.Pending.IsEmpty)
        {
            json["pending"] = new JsonObject(manifest.Pending.Select(file => KeyValuePair.Create<string, JsonNode?>(
                file.Key, new JsonObject { ["hash"] = file.Value.Hash, ["note"] = file.Value.Note })));
        }

        return json.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Always(GeneratedManifest manifest) => new()
    {
        ["format"] = GeneratedManifest.FormatVersion,
        ["template"] = manifest.Template,
        ["version"] = manifest.Version,
        ["values"] = manifest.Values.DeepClone(),
        ["files"] = new JsonObject(manifest.Files.Select(file => KeyValuePair.Create<string, JsonNode?>(file.Key, file.Value))),
    };

    public static GeneratedManifest Read(string json)
    {
        var root = Parse(json) as JsonObject ?? throw new FormatException("The manifest is no JSON object.");
        if (root["format"] is not JsonValue format || !format.TryGetValue(out int version) || version is < 1 or > GeneratedManifest.FormatVersion)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The manifest's format is not known; this version reads format {GeneratedManifest.FormatVersion}."));
        }

        return new GeneratedManifest
        {
            Template = Text(root["template"], "template"),
            Version = Text(root["version"], "version"),
            Values = (root["values"] as JsonObject ?? throw new FormatException("The manifest's 'values' is no object.")).DeepClone().AsObject(),
            Files = (root["files"] as JsonObject ?? throw new FormatException("The manifest's 'files' is no object."))
                .ToImmutableSortedDictionary(file => file.Key, file => Text(file.Value, $"files/{file.Key}"), StringComparer.Ordinal),
            Executables = root["executables"] is not { } executables ? null : (executables as JsonArray ?? throw new FormatException("The manifest's 'executables' is no list."))
                .Select(path => Text(path, "executables")).ToImmutableSortedSet(StringComparer.Ordinal),
            Pending = (root["pending"] is not { } pending ? [] : pending as JsonObject ?? throw new FormatException("The manifest's 'pending' is no object."))
                .ToImmutableSortedDictionary(file => file.Key, file => PendingOf(file.Value, $"pending/{file.Key}"), StringComparer.Ordinal),
        };
    }

    private static PendingFile PendingOf(JsonNode? node, string name) => node is JsonObject file
        ? new PendingFile(Text(file["hash"], $"{name}/hash"), Text(file["note"], $"{name}/note"))
        : throw new FormatException($"The manifest's '{name}' is no object.");

    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The manifest is no JSON: {fault.Message}", fault);
        }
    }

    private static string Text(JsonNode? node, string name)
        => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : throw new FormatException($"The manifest's '{name}' is no text.");
}
