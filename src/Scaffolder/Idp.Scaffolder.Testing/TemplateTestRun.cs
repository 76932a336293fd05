using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Testing;

/// <summary>What became of a template that a test ran. Holds no secret.</summary>
/// <param name="Result">How the run ended: its output, its steps, its error. <see cref="RunStatus.Refused"/> when it did not begin.</param>
/// <param name="Files">The workspace at the end; of a run that failed, as far as it came.</param>
/// <param name="Log">The events, in order.</param>
/// <param name="Parameters">What is wrong with the values.</param>
/// <param name="Diagnostics">What is wrong with the descriptor, and what the run reported.</param>
/// <param name="StubbedActions">Ids of the actions that were called and did nothing, in the order of their first calls.</param>
public sealed record TemplateTestRun(
    RunResult Result, FileTree Files, ImmutableArray<RunEvent> Log, ParameterResult Parameters, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> StubbedActions)
{
    /// <summary>Whether the template ran to its end.</summary>
    public bool IsSuccess => Result.Status == RunStatus.Completed;

    /// <summary>Why it did not, in lines for people; how it ended when it did.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"The run ended as {Result.Status}.",
        .. Parameters.Errors.Select(error => $"page {error.Page + 1}: {error.Message}"),
        .. Result.Error is { } error ? [$"{error.Name}: {error.Message}"] : Array.Empty<string>(),
        .. Diagnostics.Select(diagnostic => diagnostic.ToString()),
    ]);
}
