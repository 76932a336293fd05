using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Actions;

/// <summary>The results that calls of one step recorded by key.</summary>
internal interface IActionCheckpoints
{
    /// <summary>The recorded result of an effect that succeeded; the value is a copy.</summary>
    bool TryGet(string key, out JsonNode? value);

    /// <summary>Records a result; durable when this returns.</summary>
    ValueTask SucceedAsync(string key, JsonNode? value, CancellationToken cancellationToken);

    /// <summary>Records a failure.</summary>
    ValueTask FailAsync(string key, string reason, CancellationToken cancellationToken);
}
