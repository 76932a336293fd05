using System.Text.Json;

namespace Idp.JsonSchemas.Loading;

/// <summary>A schema as it was read, before it means anything.</summary>
/// <param name="Root">The value; null when the text is not JSON.</param>
/// <param name="Problem">Why there is no value.</param>
/// <param name="Depth">How many containers are open at once.</param>
/// <param name="Bytes">The size of the text; 0 when it was given parsed.</param>
internal sealed record SchemaText(JsonValue? Root, string? Problem, int Depth, int Bytes)
{
    // Deeper schemas are refused by JsonSchemaOptions.MaxDepth; this only bounds the parser.
    private const int ParserDepth = 4_000;

    public static SchemaText Read(ReadOnlyMemory<byte> utf8, int maxBytes)
    {
        if (utf8.Length > maxBytes)
        {
            return new SchemaText(null, $"the schema has {utf8.Length} bytes; at most {maxBytes} are read", 0, utf8.Length);
        }

        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = ParserDepth });
            return Of(document.RootElement) with { Bytes = utf8.Length };
        }
        catch (JsonException problem)
        {
            return new SchemaText(null, $"the schema is not JSON: {problem.Message}", 0, utf8.Length);
        }
    }

    public static SchemaText Of(JsonElement element)
    {
        var reader = new JsonValueReader();
        var root = reader.Read(element);
        return new SchemaText(root, null, reader.Depth, 0);
    }
}
