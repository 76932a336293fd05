namespace Idp.Scaffolder.Runs;

/// <summary>A call of an action of which nobody knows whether it took effect.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Iteration">Which of the step's calls, from 0; 0 for a step without <c>each</c>.</param>
/// <param name="Action">The action's id.</param>
/// <param name="EachKey">The key of the item of <c>each</c>; null for a step without.</param>
/// <param name="Question">What to find out, and how to say it.</param>
public sealed record UncertainCall(string StepId, int Iteration, string Action, string? EachKey, string Question);
