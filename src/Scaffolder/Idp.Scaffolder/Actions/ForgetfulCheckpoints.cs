using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Actions;

/// <summary>Checkpoints of a context without a run.</summary>
internal sealed class ForgetfulCheckpoints : IActionCheckpoints
{
    private readonly ConcurrentDictionary<string, JsonNode?> _results = new(StringComparer.Ordinal);

    public bool TryGet(string key, out JsonNode? value)
    {
        bool found = _results.TryGetValue(key, out var recorded);
        value = recorded?.DeepClone();
        return found;
    }

    public ValueTask SucceedAsync(string key, JsonNode? value, CancellationToken cancellationToken)
    {
        _results[key] = value?.DeepClone();
        return ValueTask.CompletedTask;
    }

    public ValueTask FailAsync(string key, string reason, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
