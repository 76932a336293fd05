using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Trees;

/// <summary>Writes files of trees.</summary>
internal static class TreeWriting
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static void Write(Workspace workspace, TreeFile file)
    {
        var mode = file.IsExecutable ? Executable : Plain;
        workspace.WriteBytes(file.Path, file.Content.Span, mode);
        if (!OperatingSystem.IsWindows() && file.IsExecutable)
        {
            string full = workspace.Resolve(file.Path);
            File.SetUnixFileMode(full, File.GetUnixFileMode(full) | UnixFileMode.UserExecute);
        }
    }
}
