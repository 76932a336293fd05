namespace Idp.TechDocs.Versions;

/// <summary>How the versions of a site are kept. Immutable.</summary>
public sealed record SiteVersionsOptions
{
    /// <summary>How aliases lead to their versions. Default: by symbolic links, as mike has it.</summary>
    public AliasKind AliasKind { get; init; } = AliasKind.Symlink;

    /// <summary>Whether an alias that another version has may be taken from it. Default: no.</summary>
    public bool MovesAliases { get; init; }

    /// <summary>How many versions a site may have. Default 1,000.</summary>
    public int MaxVersions { get; init; } = 1_000;

    /// <summary>How many bytes <c>versions.json</c> may have. Default 4 MiB.</summary>
    public int MaxListBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How long to wait for another one who changes the list. Default: one minute.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(1);
}
