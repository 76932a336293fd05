using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Reading.Archives;

/// <summary>What an archive may unfold to. Going beyond fails the reading with a message that names the option.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Files, bytes, depth and names of what is unfolded. Default: as of a workspace.</summary>
    public WorkspaceOptions Bounds { get; init; } = new();

    /// <summary>The largest archive itself, in bytes. Default: 512 MiB.</summary>
    public long MaxArchiveBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Entries that are looked at, taken or not. Default: 200,000.</summary>
    public int MaxEntries { get; init; } = 200_000;

    /// <summary>How many leading folders of every entry are left out; source hosts wrap a repository in one. Default: none.</summary>
    public int StripFolders { get; init; }

    /// <summary>The folder of the archive, after leading ones are left out, whose content is taken; empty for all. Default: all.</summary>
    public string Folder { get; init; } = "";
}
