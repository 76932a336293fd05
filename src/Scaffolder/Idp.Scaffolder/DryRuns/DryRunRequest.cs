using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.DryRuns;

/// <summary>What a dry run is asked with.</summary>
public sealed record DryRunRequest
{
    internal static readonly EntityRef UnnamedRef = new("Template", "default", "dry-run");

    /// <summary>What is run.</summary>
    public required Template Template { get; init; }

    /// <summary>The answers to the template's questions. Validated by <see cref="DryRunner"/>.</summary>
    public JsonObject Values { get; init; } = [];

    /// <summary>The secrets by name.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The operator's values: <c>environment.parameters</c>.</summary>
    public JsonObject EnvironmentParameters { get; init; } = [];

    /// <summary>Who asks; null for a service.</summary>
    public RunUser? User { get; init; }

    /// <summary>The files beside the template, which relative <c>url</c>s name; upstream's <c>directoryContents</c>. Null when <see cref="Folder"/> has them.</summary>
    public FileTree? Files { get; init; }

    /// <summary>What actions are told as the template's address. Default: upstream's <c>template:default/dry-run</c>.</summary>
    public EntityRef TemplateRef { get; init; } = UnnamedRef;

    /// <summary>The folder of the template on disk; null when there is none. Not changed.</summary>
    public string? Folder { get; init; }

    /// <summary>
    /// Where the template comes from, for readers that know that address: relative <c>url</c>s start from it. Null, the default: from
    /// <see cref="Files"/> or <see cref="Folder"/>, and they stay below it.
    /// </summary>
    public Uri? BaseUrl { get; init; }
}
