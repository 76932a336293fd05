using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Drift;

/// <summary>What an update is asked with.</summary>
public sealed record UpdateRequest
{
    /// <summary>What the working copy remembers.</summary>
    public required GeneratedManifest Manifest { get; init; }

    /// <summary>Where the working copy keeps its manifest. Default: <see cref="GeneratedManifest.DefaultPath"/>.</summary>
    public string ManifestPath { get; init; } = GeneratedManifest.DefaultPath;

    /// <summary>The template as it is now.</summary>
    public required Template Template { get; init; }

    /// <summary>The folder of <see cref="Template"/>.</summary>
    public required string Folder { get; init; }

    /// <summary>The template as it was when the working copy was made or updated last; null when it is not there any more, so that changes on both sides cannot be told apart line by line.</summary>
    public Template? OriginTemplate { get; init; }

    /// <summary>The folder of <see cref="OriginTemplate"/>.</summary>
    public string? OriginFolder { get; init; }

    /// <summary>Answers to questions that are new, or that change; those of the manifest stand for the others.</summary>
    public JsonObject Values { get; init; } = [];

    /// <summary>The secrets that the template needs to be rendered; manifests never hold them.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;
}
