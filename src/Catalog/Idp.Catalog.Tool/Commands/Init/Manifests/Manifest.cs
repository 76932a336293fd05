namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>What a package's manifest says.</summary>
/// <param name="Language">The language as a tag.</param>
/// <param name="Name">The name of the package; null when it has none.</param>
internal sealed record Manifest(string Language, string? Name)
{
    public string? Description { get; init; }

    /// <summary>What <c>spec.type</c> it amounts to.</summary>
    public string Type { get; init; } = "service";

    public string? Version { get; init; }

    /// <summary>Whether its version is below 1.</summary>
    public bool IsUnfinished => Version is { } version && (version == "0" || version.StartsWith("0.", StringComparison.Ordinal));
}
