using System.Collections.Immutable;

namespace Idp.Scaffolder.Reading;

/// <summary>A folder of files that were read. Immutable; whoever reads it changes nothing in it.</summary>
public sealed class SourceTree
{
    /// <summary>A tree at a folder.</summary>
    /// <param name="path">The folder's full path. Links that lead out of it are left out by readers of the tree. It may be a single file, which is then the tree's only content.</param>
    public SourceTree(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
    }

    /// <summary>The full path, without a separator at its end.</summary>
    public string Path { get; }

    /// <summary>What was left out of it and why, for the log; may be empty.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];
}
