using Idp.Scaffolder.Runs.Execution;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>
/// A copy of a workspace beside it, <c>.NAME.MARK.idp-before</c>, taken before a call that only changes files. The mark is random and the
/// journal's, so the folder is nobody else's. Links are copied as links.
/// </summary>
internal sealed class WorkspaceBackup(RunFacts facts)
{
    private readonly string _workspace = facts.Workspace.Path;
    private readonly string _copy = RunPlaces.Beside(facts.Workspace.Path, $".{facts.Mark}{RunPlaces.Backup}");

    /// <summary>Copies the workspace. An earlier copy is replaced at once, so that there is always a whole one or none.</summary>
    public void Save()
    {
        string unfinished = _copy + RunPlaces.Unfinished;
        DeleteFolder(unfinished);
        Copy(_workspace, unfinished);
        DeleteFolder(_copy);
        Directory.Move(unfinished, _copy);
    }

    /// <summary>Puts back what was in the workspace; the copy stays, so that a crash on the way does no harm.</summary>
    public void Restore()
    {
        if (Directory.Exists(_copy))
        {
            Empty(_workspace);
            Copy(_copy, _workspace);
        }
    }

    /// <summary>Deletes the copy.</summary>
    public void Delete()
    {
        DeleteFolder(_copy);
        DeleteFolder(_copy + RunPlaces.Unfinished);
    }

    // The folder itself stays: it may be a link or a mount, and a workspace that is missing is not resumed in.
    private static void Empty(string path)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo folder && entry.LinkTarget is null)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }
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
