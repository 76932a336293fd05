using Idp.Scaffolder.DryRuns;

namespace Idp.Scaffolder.Drift;

/// <summary>What an update came to.</summary>
/// <param name="Plan">What would change; null when a rendering failed.</param>
/// <param name="Made">The rendering of the template as it is now.</param>
/// <param name="Origin">The rendering of the template as it was; null when it was not asked for.</param>
public sealed record UpdateResult(UpdatePlan? Plan, DryRunResult Made, DryRunResult? Origin);
