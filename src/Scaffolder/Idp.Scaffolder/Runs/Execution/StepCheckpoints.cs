using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Recovery;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>The checkpoints of a step, as its earlier attempts journaled them and as it makes more.</summary>
internal sealed class StepCheckpoints : IActionCheckpoints
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, JsonNode?> _results = new(StringComparer.Ordinal);
    private readonly RunSession _session;
    private readonly TemplateStep _step;

    public StepCheckpoints(RunSession session, TemplateStep step)
    {
        _session = session;
        _step = step;
        foreach (var (key, value) in session.History?.Find(step.Index)?.Checkpoints ?? [])
        {
            _results[session.Seal.Open(key)!.GetValue<string>()] = session.Seal.Open(value);
        }
    }

    public bool TryGet(string key, out JsonNode? value)
    {
        lock (_gate)
        {
            bool isFound = _results.TryGetValue(key, out var recorded);
            value = recorded?.DeepClone();
            return isFound;
        }
    }

    public async ValueTask SucceedAsync(string key, JsonNode? value, CancellationToken cancellationToken)
    {
        string json = RunJson.Write(value);
        if (json.Length > _session.Options.MaxOutputLength)
        {
            throw new ActionException($"The result of checkpoint '{key}' is longer than {_session.Options.MaxOutputLength} ({nameof(ScaffolderOptions.MaxOutputLength)}).");
        }

        var plain = RunJson.Parse(json);
        var record = Record(key, isOk: true);
        record["value"] = _session.Seal.Seal(plain);
        await _session.Recorder.WriteAsync(record).ConfigureAwait(false);
        lock (_gate)
        {
            _results[key] = plain;
        }
    }

    public async ValueTask FailAsync(string key, string reason, CancellationToken cancellationToken)
    {
        var record = Record(key, isOk: false);
        record["reason"] = _session.Mask.Apply(reason);
        await _session.Recorder.WriteAsync(record).ConfigureAwait(false);
    }

    private JsonObject Record(string key, bool isOk) => new()
    {
        ["type"] = RecordType.Checkpoint,
        ["step"] = _step.Index,
        ["key"] = _session.Seal.Seal(key),
        ["ok"] = isOk,
    };
}
