using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>One call of a step's action.</summary>
/// <param name="Index">Its place among the step's calls, from 0.</param>
/// <param name="Each">The item as <c>each.key</c> and <c>each.value</c>; null for a step without <c>each</c>.</param>
/// <param name="ShouldRun">Whether the step's condition holds for the item.</param>
/// <param name="Input">The rendered input.</param>
internal sealed record StepCall(int Index, JsonObject? Each, bool ShouldRun, JsonObject Input)
{
    public string? Key => (string?)Each?["key"];
}
