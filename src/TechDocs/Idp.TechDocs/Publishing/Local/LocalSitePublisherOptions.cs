namespace Idp.TechDocs.Publishing;

/// <summary>How sites are published into a folder. Immutable.</summary>
public sealed record LocalSitePublisherOptions
{
    /// <summary>
    /// Whether <c>namespace/kind/name</c> is a link to the folder of one build, which never changes, and not that folder itself. Only then readers who follow the link
    /// once see one build to the end. Default: yes, but on Windows, where links need a right that processes seldom have.
    /// </summary>
    public bool UsesLinks { get; init; } = !OperatingSystem.IsWindows();

    /// <summary>How long to wait for another publisher of the same site. Default: one minute.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many files a site may have. Default 500,000.</summary>
    public int MaxFiles { get; init; } = 500_000;

    /// <summary>How many bytes the files of a site may have together. Default 16 GiB.</summary>
    public long MaxBytes { get; init; } = 16L * 1024 * 1024 * 1024;
}
