namespace Idp.TechDocs.Git;

/// <summary>Limits of what is read out of one state of a repository. Immutable.</summary>
public sealed record GitContentOptions
{
    /// <summary>The largest file that is read, in bytes. Default: 32 MiB; 1 byte to 1 GiB.</summary>
    public int MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many folders deep a search goes. Default: 64; at least 1.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many files and folders one search looks at. Default: 2,000,000; at least 1.</summary>
    public int MaxVisited { get; init; } = 2_000_000;

    /// <summary>How many files one search returns. Default: 500,000; at least 1.</summary>
    public int MaxResults { get; init; } = 500_000;

    internal GitContentOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBytes, 1024 * 1024 * 1024);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxDepth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxVisited);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxResults);
        return this;
    }
}
