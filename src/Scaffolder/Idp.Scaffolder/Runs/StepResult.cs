using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs;

/// <summary>What became of a step.</summary>
/// <param name="Id">The step's id.</param>
/// <param name="Status">Completed, failed or skipped.</param>
/// <param name="Output">Its outputs without secrets; null for a step that gave none because it did not end well. Not to be changed.</param>
/// <param name="Error">Why it failed.</param>
public sealed record StepResult(string Id, StepStatus Status, JsonObject? Output = null, RunError? Error = null);
