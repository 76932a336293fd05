namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>What counts of a folder.</summary>
/// <param name="path">Its full path.</param>
internal sealed class WatchedFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Whether all that is in it counts.</summary>
    public bool IsDeep { get; set; }

    /// <summary>Whether whatever is directly in it counts.</summary>
    public bool CountsOwnFiles { get; set; }

    /// <summary>Files directly in it that count in any case.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders directly in it that are watched, so that their coming and going counts.</summary>
    public HashSet<string> Inner { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a change counts. What editors and version control keep for themselves does not.</summary>
    /// <param name="name">What changed, relative to the folder; empty for all of it.</param>
    public bool Counts(string name)
        => Files.Contains(System.IO.Path.Join(Path, name))
            || ((IsDeep || CountsOwnFiles) && !name.EndsWith('~')
                && !name.Split('/', '\\').Any(part => (part.StartsWith('.') && part != ".pages") || part == "node_modules"));
}
