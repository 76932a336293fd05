using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.DryRuns;

/// <summary>What a dry run came to. Holds no secret.</summary>
/// <param name="Run">How it ended.</param>
/// <param name="Files">The workspace at the end; of a run that failed, as far as it came.</param>
/// <param name="Log">The events, in order.</param>
/// <param name="Parameters">What is wrong with the values; the run did not begin unless this is valid.</param>
/// <param name="Template">What was run.</param>
public sealed record DryRunResult(RunResult Run, FileTree Files, ImmutableArray<RunEvent> Log, ParameterResult Parameters, Template Template)
{
    /// <summary>Whether the template ran to its end.</summary>
    public bool IsSuccess => Run.Status == RunStatus.Completed;

    /// <summary>
    /// The body of upstream's answer to <c>POST /v2/dry-run</c>: <c>{log, directoryContents, output, steps}</c>, or <c>{errors}</c> for values
    /// that the pages refuse.
    /// </summary>
    public JsonObject ToUpstreamJson() => DryRunJson.Of(this);
}
