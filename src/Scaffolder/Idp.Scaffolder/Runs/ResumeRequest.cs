using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs;

/// <summary>What a run goes on with. Template, answers and user are in its journal.</summary>
public sealed record ResumeRequest
{
    /// <summary>What the run has done so far.</summary>
    public required IRunJournal Journal { get; init; }

    /// <summary>The folder that it ran in, with the files of its steps.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>
    /// Whether the folder was moved since: without this, one at another path is refused. Full paths that earlier steps gave as outputs lead
    /// to the old place.
    /// </summary>
    public bool IsWorkspaceMoved { get; init; }

    /// <summary>The template that the caller thinks it is a run of; that of another is refused. Null: any.</summary>
    public EntityRef? Template { get; init; }

    /// <summary>The secrets again, by the names they had; values may be new ones.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The operator's secrets again.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentSecrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What a person says of calls that were uncertain; those on calls that are settled are ignored, those on calls that never began refused.</summary>
    public ImmutableArray<CallDecision> Decisions { get; init; } = [];
}
