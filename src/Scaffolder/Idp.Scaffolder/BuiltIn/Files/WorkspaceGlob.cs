using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Files;

/// <summary>Finds files of the workspace by a path or pattern. Links to files count as files, links to folders are not entered.</summary>
internal static class WorkspaceGlob
{
    /// <param name="workspace">The workspace.</param>
    /// <param name="pattern">A path or pattern of a step; a folder's name stands for all files below.</param>
    /// <param name="matching">Whether dots match.</param>
    /// <param name="expandsFolders">Whether a folder's name stands for all files below it; otherwise it finds nothing.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static List<ContentPath> Find(
        Workspace workspace, string pattern, GlobMatching matching, bool expandsFolders, CancellationToken cancellationToken)
    {
        var path = workspace.Parse(pattern);
        if (path != ContentPath.Root && !Glob.IsPattern(path.Value) && workspace.KindOf(path) is { } kind)
        {
            return kind == FolderEntryKind.Folder ? expandsFolders ? Below(workspace, path, cancellationToken) : []
                : IsFile(workspace, path, kind) ? [path] : [];
        }

        if (path == ContentPath.Root)
        {
            return expandsFolders ? Below(workspace, path, cancellationToken) : [];
        }

        if (!Glob.TryParse(path.Value, matching, out var glob, out string? error))
        {
            throw ActionException.Input($"The pattern '{pattern}' cannot be used: {error}");
        }

        // Only the folder before the first pattern is walked.
        var start = ContentPath.Parse(Glob.Split(path.Value).Folder);
        return workspace.KindOf(start) != FolderEntryKind.Folder ? [] : Below(workspace, start, cancellationToken).FindAll(file => glob.IsMatch(file.Value));
    }

    private static List<ContentPath> Below(Workspace workspace, ContentPath folder, CancellationToken cancellationToken)
    {
        var found = new List<ContentPath>();
        foreach (var entry in workspace.List(folder, cancellationToken))
        {
            var path = Workspace.Parse(folder, entry.Path.Value);
            if (IsFile(workspace, path, entry.Kind))
            {
                found.Add(path);
            }
        }

        return found;
    }

    private static bool IsFile(Workspace workspace, ContentPath path, FolderEntryKind kind)
        => kind == FolderEntryKind.File || (kind == FolderEntryKind.Link && File.Exists(workspace.RealPlace(path)));
}
