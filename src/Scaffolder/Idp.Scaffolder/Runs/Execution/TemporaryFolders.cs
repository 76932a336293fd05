using System.Text.RegularExpressions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>The folders that a dead process made for actions beside a workspace.</summary>
internal static partial class TemporaryFolders
{
    public static void Delete(Workspace workspace)
    {
        if (Path.GetDirectoryName(workspace.Path) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        foreach (string folder in Directory.EnumerateDirectories(parent, "*_step-*").Where(folder => IsOf(workspace.Path, folder)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The random part tells them from folders of people.
    private static bool IsOf(string workspace, string folder)
        => folder.StartsWith(workspace, StringComparison.Ordinal) && Ending().IsMatch(folder.AsSpan(workspace.Length));

    [GeneratedRegex("^_step-[A-Za-z0-9-]{0,40}-[0-9a-f]{32}$")]
    private static partial Regex Ending();
}
