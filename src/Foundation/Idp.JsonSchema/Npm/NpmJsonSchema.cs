using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.JsonSchemas.Npm;

/// <summary>
/// A schema as npm <c>jsonschema</c> 1.5.0 reads it, which is what Backstage validates template parameters and action inputs with: keywords of
/// drafts 03 to 07, unknown ones ignored, and errors in that library's words and order.
/// </summary>
/// <remarks>Immutable and thread-safe. Schemas and instances of any shape are accepted; nothing is fetched, and nothing throws.</remarks>
public sealed class NpmJsonSchema
{
    private readonly JsonElement _schema;
    private readonly NpmJsonSchemaOptions _options;
    private readonly NpmPatterns _patterns;

    /// <summary>Takes a schema over. It is read at every validation, so its faults are those of the results.</summary>
    /// <param name="schema">Any JSON; anything but an object or a boolean is a fault of every validation. Copied.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public NpmJsonSchema(JsonElement schema, NpmJsonSchemaOptions? options = null)
    {
        _options = options ?? NpmJsonSchemaOptions.Default;
        _options.ThrowIfUnusable();
        _schema = schema.ValueKind == JsonValueKind.Undefined ? schema : schema.Clone();
        _patterns = new NpmPatterns(_options);
    }

    /// <summary>Validates an instance against a schema that is used once.</summary>
    /// <param name="instance">Any JSON; <c>default</c> stands for JavaScript's <c>undefined</c>.</param>
    /// <param name="schema">Any JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static NpmValidationResult Validate(JsonElement instance, JsonElement schema, NpmJsonSchemaOptions? options = null)
        => new NpmJsonSchema(schema, options).Validate(instance);

    /// <summary>Validates an instance against a schema that is used once; null is JSON's <c>null</c>.</summary>
    /// <param name="instance">Any JSON.</param>
    /// <param name="schema">Any JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">A node is nested deeper than 1,000.</exception>
    public static NpmValidationResult Validate(JsonNode? instance, JsonNode? schema, NpmJsonSchemaOptions? options = null)
        => Validate(JsonNodeElement.Of(instance), JsonNodeElement.Of(schema), options);

    /// <summary>Validates an instance.</summary>
    /// <param name="instance">Any JSON; <c>default</c> stands for JavaScript's <c>undefined</c>.</param>
    public NpmValidationResult Validate(JsonElement instance) => new NpmEvaluation(_options, _patterns).Run(instance, _schema);
}
