using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>A copy of a workspace beside it, <c>NAME.before</c>, taken before a call that only changes files. Links are copied as links.</summary>
internal sealed class WorkspaceBackup(Workspace workspace)
{
    private readonly string _copy = workspace.Path + ".before";

    /// <summary>Copies the workspace. An earlier copy is replaced at once, so that there is always a whole one or none.</summary>
    public void Save()
    {
        string unfinished = _copy + "-new";
        DeleteFolder(unfinished);
        Copy(workspace.Path, unfinished);
        DeleteFolder(_copy);
        Directory.Move(unfinished, _copy);
    }

    /// <summary>Puts the workspace back; the copy stays, so that a crash on the way does no harm.</summary>
    public void Restore()
    {
        if (Directory.Exists(_copy))
        {
            DeleteFolder(workspace.Path);
            Copy(_copy, workspace.Path);
        }
    }

    /// <summary>Deletes the copy.</summary>
    public void Delete()
    {
        DeleteFolder(_copy);
        DeleteFolder(_copy + "-new");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            string target = Path.Join(to, entry.Name);
            if (entry.LinkTarget is { } link)
            {
                _ = entry is DirectoryInfo ? Directory.CreateSymbolicLink(target, link) : File.CreateSymbolicLink(target, link);
            }
            else if (entry is DirectoryInfo)
            {
                Copy(entry.FullName, target);
            }
            else
            {
                File.Copy(entry.FullName, target);
            }
        }
    }

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
