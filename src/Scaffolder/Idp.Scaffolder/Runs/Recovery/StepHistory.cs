using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>What a journal tells of one step.</summary>
internal sealed class StepHistory
{
    public Dictionary<int, CallHistory> Calls { get; } = [];

    /// <summary>The sealed keys and values of checkpoints that succeeded, in their order.</summary>
    public List<(JsonNode? Key, JsonNode? Value)> Checkpoints { get; } = [];

    /// <summary>What became of it; null when it did not end.</summary>
    public StepStatus? Status { get; set; }

    /// <summary>The sealed outputs of a step that ended well.</summary>
    public JsonNode? Output { get; set; }

    public RunError? Error { get; set; }

    /// <summary>Whether the run goes on although it failed.</summary>
    public bool IsContinued { get; set; }

    public CallHistory Call(int iteration)
    {
        if (!Calls.TryGetValue(iteration, out var call))
        {
            Calls[iteration] = call = new CallHistory();
        }

        return call;
    }
}
