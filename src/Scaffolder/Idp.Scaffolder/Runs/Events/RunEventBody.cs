using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Runs.Events;

/// <summary>What an event tells. Immutable.</summary>
/// <param name="Message">What people read; the texts of the executor are upstream's.</param>
public sealed record RunEventBody(string Message)
{
    /// <summary>The step's id; null for an event of the run.</summary>
    public string? StepId { get; init; }

    /// <summary>What became of the step with this event; null for a mere message.</summary>
    public StepStatus? Status { get; init; }

    /// <summary>How much a message of an action matters; null for what the executor says.</summary>
    public ActionLogLevel? Level { get; init; }

    /// <summary>Why the run failed; in its completion only.</summary>
    public RunError? Error { get; init; }

    /// <summary>What the run gives its user; in the completion of a run that succeeded only. Not to be changed.</summary>
    public JsonObject? Output { get; init; }

    /// <summary>How the run goes on; in an event of type <see cref="RunEventType.Recovered"/> only.</summary>
    public string? RecoverStrategy { get; init; }
}
