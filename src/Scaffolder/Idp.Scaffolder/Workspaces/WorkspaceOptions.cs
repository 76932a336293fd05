namespace Idp.Scaffolder.Workspaces;

/// <summary>What one run may put into its workspace. Going beyond fails the step with a message that names the option.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Files and links that the actions of a run write; what is deleted again still counts. Default: 100,000.</summary>
    public int MaxFiles { get; init; } = 100_000;

    /// <summary>Bytes that the actions of a run write; what is deleted again still counts. Default: 2 GiB.</summary>
    public long MaxBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>The largest file that is written or read, in bytes. Default: 256 MiB; at most 1 GiB.</summary>
    public int MaxFileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many folders deep a file may be. Default: 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The longest name of a file or folder, in bytes of UTF-8. Default: 255, which is the most that file systems take.</summary>
    public int MaxNameLength { get; init; } = 255;

    internal WorkspaceOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxFiles);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxFileBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFileBytes, 1024 * 1024 * 1024);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxDepth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxNameLength);
        return this;
    }
}
