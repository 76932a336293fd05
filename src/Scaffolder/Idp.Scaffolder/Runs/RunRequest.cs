using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs;

/// <summary>What a run is begun with.</summary>
public sealed record RunRequest
{
    /// <summary>What is run.</summary>
    public required Template Template { get; init; }

    /// <summary>Where it runs. The folder is made when it is not there; it is the caller's to delete.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>The answers to the template's questions: <c>parameters</c> in expressions. Not validated here. Copied.</summary>
    public JsonObject Values { get; init; } = [];

    /// <summary>The secrets by name: <c>secrets</c> in the inputs of steps. Never journaled.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The operator's values: <c>environment.parameters</c>. Copied.</summary>
    public JsonObject EnvironmentParameters { get; init; } = [];

    /// <summary>The operator's secrets: <c>environment.secrets</c> in the inputs of steps. Never journaled.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentSecrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Who asks; null for a service, which leaves <c>user</c> undefined.</summary>
    public RunUser? User { get; init; }

    /// <summary>Where the template comes from.</summary>
    public TemplateInfo? TemplateInfo { get; init; }

    /// <summary>The run's id, which no other run has: idempotency keys are made of it. Null: a new one.</summary>
    public string? TaskId { get; init; }

    /// <summary>Whether nothing outside of the workspace may change.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>An empty journal, which makes the run resumable; null: a run that ends with the process.</summary>
    public IRunJournal? Journal { get; init; }
}
