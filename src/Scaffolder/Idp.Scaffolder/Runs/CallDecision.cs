using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs;

/// <summary>A person's word on an <see cref="UncertainCall"/>.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Iteration">Which of the step's calls, from 0.</param>
/// <param name="TookEffect">True: it is done, with the outputs given. False: it is not, and runs again.</param>
/// <param name="Output">The outputs that later steps need of a call that is done; null for none.</param>
public sealed record CallDecision(string StepId, int Iteration, bool TookEffect, JsonObject? Output = null);
