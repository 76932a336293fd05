using System.Text;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Trees;

/// <summary>Writes files of trees.</summary>
internal static class TreeWriting
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Writes a file, or makes a link; a file that is there gets the content and loses or gets the right to be run.</summary>
    /// <exception cref="ActionException">The path leaves the workspace, a bound is passed, or a link would lead outside.</exception>
    public static void Write(Workspace workspace, TreeFile file)
    {
        if (file.IsLink)
        {
            WriteLink(workspace, file);
            return;
        }

        workspace.WriteBytes(file.Path, file.Content.Span, file.IsExecutable ? Plain | Execute : Plain);
        if (!OperatingSystem.IsWindows())
        {
            string full = workspace.Resolve(file.Path);
            var mode = File.GetUnixFileMode(full);
            var wanted = file.IsExecutable ? mode | ExecuteOf(mode) : mode & ~Execute;
            if (wanted != mode)
            {
                File.SetUnixFileMode(full, wanted);
            }
        }
    }

    /// <summary>Whether a link may be made.</summary>
    public static bool StaysInside(Workspace workspace, TreeFile link)
    {
        string target = Encoding.UTF8.GetString(link.Content.Span);
        return !Path.IsPathRooted(target) && workspace.Parse(link.Path).Folder.TryResolve(target, out var led, out _) && workspace.IsInside(led);
    }

    // Those who may read it may run it, which is what the process's mask gave it when it was made.
    private static UnixFileMode ExecuteOf(UnixFileMode mode)
        => UnixFileMode.UserExecute
            | (mode.HasFlag(UnixFileMode.GroupRead) ? UnixFileMode.GroupExecute : 0)
            | (mode.HasFlag(UnixFileMode.OtherRead) ? UnixFileMode.OtherExecute : 0);

    private static void WriteLink(Workspace workspace, TreeFile file)
    {
        var path = workspace.Parse(file.Path);
        string folder = new WorkspaceFolders(workspace).Ensure(path.Folder);
        if (workspace.KindOf(path) == FolderEntryKind.Link)
        {
            workspace.Delete(path);
        }

        if (!workspace.TryWriteLink(path, folder, Encoding.UTF8.GetString(file.Content.Span)))
        {
            throw ActionException.NotAllowed($"The link '{path}' leads out of the workspace");
        }
    }
}
