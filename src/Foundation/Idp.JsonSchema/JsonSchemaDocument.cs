using System.Text;
using System.Text.Json;
using Idp.JsonSchemas.Loading;

namespace Idp.JsonSchemas;

/// <summary>A schema that others may name in <c>$ref</c>. Immutable; read once and shared by any number of loads.</summary>
/// <remarks>It answers to its URI and to its own <c>$id</c>, and so do the schemas inside it that have one. A text that is not JSON is reported by the load that is given it.</remarks>
public sealed class JsonSchemaDocument
{
    private JsonSchemaDocument(string uri, SchemaText text)
    {
        Uri = uri;
        Text = text;
    }

    /// <summary>The URI given; empty when only <c>$id</c> names the document.</summary>
    public string Uri { get; }

    internal SchemaText Text { get; }

    /// <summary>A document from JSON text.</summary>
    /// <param name="json">The schema.</param>
    /// <param name="uri">Its URI, absolute or relative; null when its <c>$id</c> is enough.</param>
    public static JsonSchemaDocument FromJson(string json, string? uri = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new JsonSchemaDocument(uri ?? "", SchemaText.Read(Encoding.UTF8.GetBytes(json), int.MaxValue));
    }

    /// <summary>A document from UTF-8 JSON text.</summary>
    public static JsonSchemaDocument FromJson(ReadOnlySpan<byte> utf8Json, string? uri = null)
        => new(uri ?? "", SchemaText.Read(utf8Json.ToArray(), int.MaxValue));

    /// <summary>A document from a parsed value, which is copied.</summary>
    /// <exception cref="ArgumentException">The element holds no value.</exception>
    public static JsonSchemaDocument FromElement(JsonElement element, string? uri = null) => new(uri ?? "", SchemaText.Of(element));
}
