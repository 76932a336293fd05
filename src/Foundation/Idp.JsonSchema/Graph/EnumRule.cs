using Idp.JsonSchemas.Evaluation;

namespace Idp.JsonSchemas.Graph;

/// <summary>The keyword <c>enum</c>, with an answer that does not take longer for more values.</summary>
internal sealed class EnumRule
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<double>? _numbers;
    private Dictionary<int, List<JsonValue>>? _containers;
    private readonly bool _hasNull;
    private readonly bool _hasTrue;
    private readonly bool _hasFalse;

    public EnumRule(JsonValue values)
    {
        Values = values;
        foreach (var value in values.Items)
        {
            switch (value.Kind)
            {
                case JsonInstanceKind.Null: _hasNull = true; break;
                case JsonInstanceKind.Boolean: _hasTrue |= value.Boolean; _hasFalse |= !value.Boolean; break;
                case JsonInstanceKind.Number: (_numbers ??= []).Add(value.Number); break;
                case JsonInstanceKind.String: _texts.Add(value.Text); break;
                default: AddContainer(value); break;
            }
        }
    }

    /// <summary>The allowed values.</summary>
    public JsonValue Values { get; }

    public bool Allows<T>(in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T> => value.Kind switch
        {
            JsonInstanceKind.Null => _hasNull,
            JsonInstanceKind.Boolean => value.Boolean ? _hasTrue : _hasFalse,
            JsonInstanceKind.Number => _numbers?.Contains(value.Number) == true,
            JsonInstanceKind.String => _texts.Contains(value.String),
            _ => _containers is not null && AllowsContainer(value, ref state),
        };

    private bool AllowsContainer<T>(in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (!_containers!.TryGetValue(InstanceHash.Of(value, ref state), out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            if (InstanceEquality.AreEqual(value, new JsonElementInstance(candidate), ref state))
            {
                return true;
            }
        }

        return false;
    }

    private void AddContainer(JsonValue value)
    {
        // No deeper than the schema that holds it, which the loader has bounded.
        var state = new EvaluationState(new EvaluationLimits(new JsonSchemaOptions { MaxDepth = 2_000, MaxSteps = long.MaxValue }));
        int hash = InstanceHash.Of(new JsonElementInstance(value), ref state);
        if (!(_containers ??= []).TryGetValue(hash, out var bucket))
        {
            _containers.Add(hash, bucket = []);
        }

        bucket.Add(value);
    }
}
