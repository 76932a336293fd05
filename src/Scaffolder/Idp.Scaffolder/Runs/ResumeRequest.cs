using System.Collections.Immutable;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs;

/// <summary>What a run goes on with. Template, answers and user are in its journal.</summary>
public sealed record ResumeRequest
{
    /// <summary>What the run has done so far.</summary>
    public required IRunJournal Journal { get; init; }

    /// <summary>The folder that it ran in.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>The secrets again, by the names they had; values may be new ones.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The operator's secrets again.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentSecrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What a person says of calls that were uncertain; others are ignored.</summary>
    public ImmutableArray<CallDecision> Decisions { get; init; } = [];
}
