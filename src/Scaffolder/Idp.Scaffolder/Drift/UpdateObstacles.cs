using System.Collections.Immutable;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Drift;

/// <summary>What stands in the way of an update's writes. Looks only.</summary>
internal sealed class UpdateObstacles(Workspace workingCopy, ImmutableArray<UpdatedFile> files)
{
    private readonly HashSet<string> _removed = [.. files.Where(file => file.After is null && file.Before is not null).Select(file => file.Path)];

    /// <returns>Why the file cannot be written; null when nothing is known against it.</returns>
    public string? Find(UpdatedFile file)
    {
        try
        {
            var path = workingCopy.Parse(file.Path);
            return OnTheWay(path.Folder) ?? AtThePlace(path, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ActionException)
        {
            return $"it cannot be written: {e.Message}";
        }
    }

    private string? OnTheWay(ContentPath folder)
    {
        if (folder == ContentPath.Root)
        {
            return null;
        }

        // Above first: below a file nothing can be looked at.
        if (OnTheWay(folder.Folder) is { } above)
        {
            return above;
        }

        if (_removed.Contains(folder.Value))
        {
            return null;
        }

        return workingCopy.KindOf(folder) is null or FolderEntryKind.Folder || Directory.Exists(workingCopy.RealPlace(folder))
            ? null
            : $"it cannot be written: '{folder}' is no folder";
    }

    private string? AtThePlace(ContentPath path, UpdatedFile file)
    {
        for (var folder = path.Folder; folder != ContentPath.Root; folder = folder.Folder)
        {
            if (_removed.Contains(folder.Value))
            {
                return null;
            }
        }

        switch (workingCopy.KindOf(path))
        {
            case null:
                return null;
            case FolderEntryKind.Folder:
                return workingCopy.List(path, CancellationToken.None).Any(entry => entry.Kind != FolderEntryKind.Folder && !IsRemoved(path, entry))
                    ? "it cannot be written: a folder is in its place"
                    : null;
            case FolderEntryKind.Link:
                return file.Before is { IsLink: true } ? null : "it cannot be written: a link is in its place";
            case FolderEntryKind.Special:
                return "it cannot be written: what is in its place is no regular file";
            default:
                return file.After is { IsLink: false } ? Opened(workingCopy.Locate(path)) : null;
        }
    }

    private bool IsRemoved(ContentPath folder, FolderEntry entry)
        => _removed.Contains(entry.Path.Value) || _removed.Contains($"{folder}/{entry.Path}");

    private static string? Opened(string full)
    {
        // FileMode.Open changes nothing.
        using var handle = File.OpenHandle(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        return handle.IsInvalid ? "it cannot be written" : null;
    }
}
