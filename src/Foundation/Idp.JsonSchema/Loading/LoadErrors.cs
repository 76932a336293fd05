using System.Collections.Immutable;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>The faults found so far.</summary>
internal sealed class LoadErrors(int limit)
{
    private readonly List<JsonSchemaLoadError> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(SchemaLocation location, string message)
    {
        if (_errors.Count < limit)
        {
            _errors.Add(new JsonSchemaLoadError(location.Pointer, message) { Document = location.Document });
        }
    }

    public ImmutableArray<JsonSchemaLoadError> ToImmutable() => [.. _errors];
}
