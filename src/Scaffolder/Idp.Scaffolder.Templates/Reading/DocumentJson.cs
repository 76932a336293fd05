using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates;

/// <summary>Reads a YAML document as JSON nodes.</summary>
internal static class DocumentJson
{
    /// <returns>Null for a document that is empty, says null or has errors.</returns>
    public static JsonNode? Read(YamlDocument document, out ImmutableArray<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = YamlReaderOptions.DepthCeiling + 1 });
        var result = document.Read(new YamlJsonSink(writer));
        diagnostics = result.Diagnostics;
        if (!result.Success || result.IsNull)
        {
            return null;
        }

        writer.Flush();
        return JsonNode.Parse(buffer.WrittenSpan, documentOptions: new JsonDocumentOptions { MaxDepth = YamlReaderOptions.DepthCeiling + 1 });
    }
}
