using System.Globalization;
using System.IO.Enumeration;
using Idp.Content;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

/// <summary>Lists folders without following links: level by level, the names of a folder in ordinal order, so the same tree always gives the same list.</summary>
internal sealed class FolderListing(int maxEntries, int maxDepth)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, RecurseSubdirectories = false, ReturnSpecialDirectories = false };

    private string? _left;

    public static FolderListing For(WorkspaceOptions options) => new(options.MaxFiles, options.MaxDepth);

    /// <summary>For what is copied into a workspace: a workspace that lies in it, and what runs put beside theirs, is no part of it.</summary>
    public static FolderListing ForSource(Workspace workspace)
    {
        var listing = For(workspace.Options);
        listing._left = workspace.RealRoot();
        return listing;
    }

    /// <summary>All that is below a folder.</summary>
    /// <param name="folder">Its full path; no link.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    public List<FolderEntry> Tree(string folder, CancellationToken cancellationToken)
    {
        var all = new List<FolderEntry>();
        var level = new List<(ContentPath Path, string Full)> { (ContentPath.Root, folder) };
        for (int depth = 0; level.Count > 0; depth++)
        {
            if (depth > maxDepth)
            {
                throw TooMuch($"'{level[0].Path}' lies more than {maxDepth} folders deep", nameof(WorkspaceOptions.MaxDepth));
            }

            var below = new List<(ContentPath, string)>();
            foreach (var (path, full) in level)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var (name, kind) in Names(full))
                {
                    if (_left is not null && (RunPlaces.IsOwn(name) || IsLeft(full, name)))
                    {
                        continue;
                    }

                    var child = path.Child(name);
                    all.Add(new FolderEntry(child, kind));
                    if (kind == FolderEntryKind.Folder)
                    {
                        below.Add((child, System.IO.Path.Join(full, name)));
                    }
                }

                if (all.Count > maxEntries)
                {
                    throw TooMuch($"The folder holds more than {maxEntries} files", nameof(WorkspaceOptions.MaxFiles));
                }
            }

            level = below;
        }

        return all;
    }

    private bool IsLeft(string folder, string name)
        => _left!.Length == folder.Length + name.Length + 1 && _left.AsSpan().EndsWith(name, StringComparison.Ordinal) && _left == Path.Join(folder, name);

    /// <summary>What is in a folder itself.</summary>
    public static List<(string Name, FolderEntryKind Kind)> Names(string folder)
    {
        var found = new FileSystemEnumerable<(string Name, FolderEntryKind Kind)>(
            folder, static (ref FileSystemEntry entry) => (entry.FileName.ToString(), KindOf(ref entry)), Everything);
        List<(string Name, FolderEntryKind Kind)> names = [.. found];
        names.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return names;
    }

    private static FolderEntryKind KindOf(ref FileSystemEntry entry)
    {
        var attributes = entry.Attributes;
        return (attributes & FileAttributes.ReparsePoint) != 0 ? FolderEntryKind.Link
            : (attributes & FileAttributes.Directory) != 0 ? FolderEntryKind.Folder
            : entry.Length == 0 && FileKind.IsRegular(entry.ToFullPath()) is false ? FolderEntryKind.Special
            : FolderEntryKind.File;
    }

    private static ActionException TooMuch(FormattableString what, string option)
        => ActionException.Input($"{what.ToString(CultureInfo.InvariantCulture)}, which {nameof(WorkspaceOptions)}.{option} forbids");
}
