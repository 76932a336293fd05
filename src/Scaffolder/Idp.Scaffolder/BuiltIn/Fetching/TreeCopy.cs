using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary>Copies a tree into the workspace with its permissions, over what is there. Links that lead out of the tree are left out.</summary>
internal sealed class TreeCopy(SourceTree tree, ActionContext context, int maxParallelism)
{
    private readonly Workspace _workspace = context.Workspace;
    private readonly WorkspaceFolders _folders = new(context.Workspace);

    public void CopyTo(ContentPath target, CancellationToken cancellationToken)
    {
        foreach (string reason in tree.LeftOut)
        {
            context.Logger.Warn(reason);
        }

        if (!Directory.Exists(tree.Path))
        {
            CopyFile(tree.Path, target);
            return;
        }

        var entries = FolderListing.ForSource(_workspace).Tree(tree.Path, cancellationToken);
        _folders.Ensure(target);
        foreach (var entry in entries.Where(entry => entry.IsFolder))
        {
            var folder = Workspace.Parse(target, entry.Path.Value);
            if (_workspace.KindOf(folder) is not (null or FolderEntryKind.Folder))
            {
                throw ActionException.Conflict($"Cannot overwrite non-directory '{folder}' with directory '{entry.Path}'.");
            }

            _folders.Ensure(folder);
        }

        Parallel.ForEach(
            entries.Where(entry => entry.Kind == FolderEntryKind.File),
            new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancellationToken },
            entry => CopyFile(entry.Path.Under(tree.Path), Workspace.Parse(target, entry.Path.Value)));
        CopyLinks(entries, target);
    }

    private void CopyFile(string source, ContentPath target)
    {
        _workspace.Quota.Take(target, new FileInfo(source).Length);
        string folder = _folders.Ensure(target.Folder);
        MakeRoom(source, target);
        File.Copy(source, System.IO.Path.Join(folder, target.Name), overwrite: false);
    }

    private void MakeRoom(string source, ContentPath target)
    {
        switch (target == ContentPath.Root ? FolderEntryKind.Folder : _workspace.KindOf(target))
        {
            case null:
                break;
            case FolderEntryKind.Folder:
                throw ActionException.Conflict($"Cannot overwrite directory '{target}' with non-directory '{System.IO.Path.GetFileName(source)}'.");
            default:
                _workspace.Delete(target);
                break;
        }
    }

    private void CopyLinks(List<FolderEntry> entries, ContentPath target)
    {
        var jail = new FileJail(tree.Path);
        foreach (var entry in entries)
        {
            if (entry.Kind == FolderEntryKind.Special)
            {
                context.Logger.Warn($"'{entry.Path}' is no regular file and was left out.");
            }

            if (entry.Kind != FolderEntryKind.Link)
            {
                continue;
            }

            var place = Workspace.Parse(target, entry.Path.Value);
            var (status, _, _) = jail.Locate(entry.Path);
            string source = entry.Path.Under(tree.Path);
            if (status is not (ContentStatus.Found or ContentStatus.NotFound) || new FileInfo(source).LinkTarget is not { } text)
            {
                context.Logger.Warn($"The link '{entry.Path}' leads out of the template and was left out.");
                continue;
            }

            MakeRoom(source, place);
            if (!_workspace.TryWriteLink(place, _folders.Ensure(place.Folder), text))
            {
                context.Logger.Warn($"The link '{entry.Path}' leads to '{text}', which is out of the workspace from '{place}', and was left out.");
            }
        }
    }
}
