using System.Collections.Concurrent;
using Idp.Content;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

/// <summary>Makes folders of a workspace and remembers which were found to be inside, for one action that makes no links meanwhile. Thread-safe.</summary>
internal sealed class WorkspaceFolders(Workspace workspace)
{
    private readonly ConcurrentDictionary<ContentPath, string> _real = new();

    /// <summary>The real place of a folder; it exists then.</summary>
    public string Ensure(ContentPath folder)
    {
        if (_real.TryGetValue(folder, out string? known))
        {
            return known;
        }

        workspace.Quota.CheckName(folder);
        string real = workspace.RealPlace(folder);
        try
        {
            Directory.CreateDirectory(real);
        }
        catch (IOException) when (!Directory.Exists(real))
        {
            throw ActionException.Conflict($"The folder '{folder}' cannot be made: there is a file of that name on the way");
        }

        return _real[folder] = real;
    }
}
