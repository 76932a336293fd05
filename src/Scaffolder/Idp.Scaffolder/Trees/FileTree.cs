using System.Collections.Immutable;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Trees;

/// <summary>The files of a folder in memory, without empty folders. Immutable, so thread-safe.</summary>
public sealed class FileTree
{
    private readonly ImmutableSortedDictionary<string, TreeFile> _files;

    private FileTree(ImmutableSortedDictionary<string, TreeFile> files) => _files = files;

    /// <summary>A tree without files.</summary>
    public static FileTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, TreeFile>(StringComparer.Ordinal));

    /// <summary>All files by path, in ordinal order.</summary>
    public IEnumerable<TreeFile> Files => _files.Values;

    /// <summary>How many files there are.</summary>
    public int Count => _files.Count;

    /// <summary>A tree of files; of those with one path the last counts.</summary>
    public static FileTree Of(IEnumerable<TreeFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var builder = Empty._files.ToBuilder();
        foreach (var file in files)
        {
            builder[file.Path] = file;
        }

        return new FileTree(builder.ToImmutable());
    }

    /// <summary>Reads a workspace. Links are not followed, but kept as links.</summary>
    /// <exception cref="Actions.ActionException">The workspace holds more than its options allow.</exception>
    public static FileTree Read(Workspace workspace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return Of(TreeReading.Read(workspace, cancellationToken));
    }

    /// <summary>The file of a path, or null.</summary>
    public TreeFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The tree without some files.</summary>
    public FileTree Without(Func<TreeFile, bool> isLeftOut)
    {
        ArgumentNullException.ThrowIfNull(isLeftOut);
        return Of(Files.Where(file => !isLeftOut(file)));
    }

    /// <summary>What must be done to this tree to get another.</summary>
    public ImmutableArray<FileDifference> CompareTo(FileTree other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. TreeComparison.Compare(this, other)];
    }

    /// <summary>Writes the files into a workspace; files that are there are replaced. Links that would lead outside are left out.</summary>
    /// <exception cref="Actions.ActionException">A path leaves the workspace, or its bounds are passed.</exception>
    public void WriteTo(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        foreach (var file in Files.Where(file => !file.IsLink || TreeWriting.StaysInside(workspace, file)).OrderBy(file => file.IsLink))
        {
            TreeWriting.Write(workspace, file);
        }
    }
}
