using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Runs;

/// <summary>How an execution ended. Holds no secret. Immutable as long as nobody changes its JSON.</summary>
public sealed record RunResult
{
    /// <summary>How it ended.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>The rendered <c>output</c> of the template, entries with a false <c>if</c> left out; null unless completed.</summary>
    public JsonObject? Output { get; init; }

    /// <summary>The first error; null unless failed or cancelled.</summary>
    public RunError? Error { get; init; }

    /// <summary>What became of the steps that were looked at, in their order.</summary>
    public ImmutableArray<StepResult> Steps { get; init; } = [];

    /// <summary>What is wrong: expressions that failed and were passed on as they stand, errors of strict mode, faults of the journal.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What a person has to decide before the run goes on; one call, or none.</summary>
    public ImmutableArray<UncertainCall> Uncertain { get; init; } = [];

    /// <summary>The names of secrets that the run began with and a resumption did not bring, in ordinal order.</summary>
    public ImmutableArray<string> MissingSecrets { get; init; } = [];
}
