using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Idp.JsonSchemas;

/// <summary>A schema, or why there is none.</summary>
public sealed record JsonSchemaLoadResult
{
    internal JsonSchemaLoadResult(JsonSchema? schema, ImmutableArray<JsonSchemaLoadError> errors)
    {
        Schema = schema;
        Errors = errors;
    }

    /// <summary>Whether there is a schema; there is one exactly when there are no errors.</summary>
    [MemberNotNullWhen(true, nameof(Schema))]
    public bool Success => Schema is not null;

    /// <summary>The schema; null when there are errors.</summary>
    public JsonSchema? Schema { get; }

    /// <summary>Every fault found: of shape first, then references and patterns. Definitions that nothing refers to are checked for their shape only, as ajv does.</summary>
    public ImmutableArray<JsonSchemaLoadError> Errors { get; }

    /// <summary>The schema, for one that is known to be right.</summary>
    /// <exception cref="FormatException">There are errors; the message lists them.</exception>
    public JsonSchema GetSchema() => Schema ?? throw new FormatException(string.Join('\n', Errors));
}
