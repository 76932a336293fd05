using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Idp.JsonSchemas.Evaluation;
using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.Loading;

namespace Idp.JsonSchemas;

/// <summary>A draft-07 schema (and <c>$defs</c>), compiled. Immutable, so thread-safe: load once, evaluate anywhere.</summary>
/// <remarks>No schema, pattern or instance makes a member throw or run without end; <see cref="JsonSchemaOptions"/> has the limits.</remarks>
public sealed class JsonSchema
{
    private readonly SchemaNode _root;
    private readonly EvaluationLimits _limits;

    internal JsonSchema(SchemaNode root, EvaluationLimits limits)
    {
        _root = root;
        _limits = limits;
    }

    /// <summary>Loads a schema from JSON text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static JsonSchemaLoadResult Load(string json, JsonSchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Load(Encoding.UTF8.GetBytes(json), options);
    }

    /// <summary>Loads a schema from UTF-8 JSON text, with or without a byte order mark.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static JsonSchemaLoadResult Load(ReadOnlySpan<byte> utf8Json, JsonSchemaOptions? options = null)
    {
        options ??= JsonSchemaOptions.Default;
        options.ThrowIfUnusable();
        return SchemaLoader.Load(SchemaText.Read(utf8Json.ToArray(), options.MaxSchemaBytes), options);
    }

    /// <summary>Loads a schema from a parsed value, which is copied.</summary>
    /// <exception cref="ArgumentException">The element holds no value, or an option is outside its range.</exception>
    public static JsonSchemaLoadResult Load(JsonElement json, JsonSchemaOptions? options = null)
    {
        options ??= JsonSchemaOptions.Default;
        options.ThrowIfUnusable();
        return SchemaLoader.Load(SchemaText.Of(json), options);
    }

    /// <summary>Whether the instance has no fault. Stops at the first; allocates nothing when <typeparamref name="T"/> does not.</summary>
    public bool IsValid<T>(T instance)
        where T : struct, IJsonInstance<T>
    {
        var state = new EvaluationState(_limits);
        return Verdict.Check(_root, instance, ref state) && state.Fault == EvaluationFault.None;
    }

    /// <summary>Every fault, in the order of ajv with <c>allErrors</c>; empty exactly when <see cref="IsValid{T}"/>.</summary>
    /// <remarks>An evaluation that meets a limit ends with an error of the keyword <c>maxDepth</c>, <c>maxSteps</c> or <c>pattern</c> that says so.</remarks>
    public ImmutableArray<JsonSchemaError> Evaluate<T>(T instance)
        where T : struct, IJsonInstance<T>
    {
        // Valid instances are the rule, and this way they cost no allocation; it also makes the two evaluators agree where a limit is near.
        var state = new EvaluationState(_limits);
        if (Verdict.Check(_root, instance, ref state) && state.Fault == EvaluationFault.None)
        {
            return [];
        }

        return Explanation.Explain(_root, instance, _limits, state);
    }
}
