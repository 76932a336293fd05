using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>The folders that a dead process made for actions beside a workspace.</summary>
internal static class TemporaryFolders
{
    public static void Delete(Workspace workspace)
    {
        if (Path.GetDirectoryName(workspace.Path) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        foreach (string folder in Directory.EnumerateDirectories(parent, "*_step-*").Where(folder => folder.StartsWith($"{workspace.Path}_step-", StringComparison.Ordinal)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
