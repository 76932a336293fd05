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

    public static string Write(GeneratedManifest manifest) => new JsonObject
    {
        ["format"] = GeneratedManifest.FormatVersion,
        ["template"] = manifest.Template,
        ["version"] = manifest.Version,
        ["values"] = manifest.Values.DeepClone(),
        ["files"] = new JsonObject(manifest.Files.Select(file => KeyValuePair.Create<string, JsonNode?>(file.Key, file.Value))),
    }.ToJsonString(Indented) + "\n";

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
        };
    }

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
