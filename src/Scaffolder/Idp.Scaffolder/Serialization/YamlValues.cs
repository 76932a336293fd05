using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Yaml;

namespace Idp.Scaffolder.Serialization;

/// <summary>Reads YAML of the workspace as values.</summary>
internal static class YamlValues
{
    private static readonly YamlReader Reader = new();

    /// <summary>The value of a text with one document; null for an empty one.</summary>
    /// <exception cref="ActionException">The text is not YAML, or has several documents; the message says where.</exception>
    public static JsonNode? One(string text, string path)
    {
        var all = All(text, path);
        return all.Count > 1
            ? throw ActionException.Input($"'{path}' contains multiple documents; only one can be read here")
            : all.Count == 0 ? null : all[0];
    }

    /// <summary>The values of all documents.</summary>
    /// <exception cref="ActionException">A document is not YAML; the message says where.</exception>
    public static List<JsonNode?> All(string text, string path)
    {
        var stream = Reader.Read(SourceText.FromString(path, text));
        Refuse(stream.Diagnostics);
        return [.. stream.Documents.Select(Value)];
    }

    private static JsonNode? Value(YamlDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = YamlReaderOptions.DepthCeiling + 1 });
        var result = document.Read(new YamlJsonSink(writer));
        Refuse(result.Diagnostics);
        if (result.IsNull)
        {
            return null;
        }

        writer.Flush();
        return JsonNode.Parse(buffer.WrittenSpan, documentOptions: new JsonDocumentOptions { MaxDepth = YamlReaderOptions.DepthCeiling + 1 });
    }

    private static void Refuse(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } fault)
        {
            throw ActionException.Input($"{fault.Location}: {fault.Message}");
        }
    }
}
