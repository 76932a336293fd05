using System.Text;
using Idp.Content;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Trees;

/// <summary>Reads the files of a workspace.</summary>
internal static class TreeReading
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static IEnumerable<TreeFile> Read(Workspace workspace, CancellationToken cancellationToken)
    {
        foreach (var entry in workspace.List(ContentPath.Root, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string full = entry.Path.Under(workspace.RealRoot());
            switch (entry.Kind)
            {
                case FolderEntryKind.File:
                    yield return new TreeFile(entry.Path.Value, workspace.ReadBytes(entry.Path), IsExecutable(full));
                    break;
                case FolderEntryKind.Link:
                    string target = new FileInfo(full).LinkTarget ?? "";
                    yield return new TreeFile(entry.Path.Value, Encoding.UTF8.GetBytes(target), IsLink: true) { LeadsSomewhere = Path.Exists(full) };
                    break;
            }
        }
    }

    private static bool IsExecutable(string full) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(full) & AnyExecute) != 0;
}
