using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>What does not change while a run lasts.</summary>
internal sealed record RunFacts
{
    public required Template Template { get; init; }

    public required Workspace Workspace { get; init; }

    public required string TaskId { get; init; }

    /// <summary>What the names of the run's own folders hold: random, and in the journal, so that they are found again and are nobody else's.</summary>
    public required string Mark { get; init; }

    public required JsonObject Values { get; init; }

    public required JsonObject EnvironmentParameters { get; init; }

    public RunUser? User { get; init; }

    public TemplateInfo? TemplateInfo { get; init; }

    public bool IsDryRun { get; init; }

    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    public IReadOnlyDictionary<string, string> EnvironmentSecrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool HasSecrets => Secrets.Count > 0 || EnvironmentSecrets.Count > 0;

    public static RunFacts Of(RunRequest request) => new()
    {
        Template = request.Template,
        Workspace = request.Workspace,
        TaskId = request.TaskId ?? Guid.NewGuid().ToString(),
        Mark = Guid.NewGuid().ToString("N"),
        Values = RunJson.Plain(request.Values),
        EnvironmentParameters = RunJson.Plain(request.EnvironmentParameters),
        User = request.User,
        TemplateInfo = request.TemplateInfo,
        IsDryRun = request.IsDryRun,
        Secrets = request.Secrets.ToImmutableDictionary(StringComparer.Ordinal),
        EnvironmentSecrets = request.EnvironmentSecrets.ToImmutableDictionary(StringComparer.Ordinal),
    };
}
