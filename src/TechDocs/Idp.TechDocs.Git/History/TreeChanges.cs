using LibGit2Sharp;

namespace Idp.TechDocs.Git.History;

/// <summary>Compares states of folders: what is the same is not looked into.</summary>
/// <param name="maxEntries">How many files and folders are looked at: trees may hold one folder many times, and be larger than any disk.</param>
internal sealed class TreeChanges(int maxEntries)
{
    private const int MaxDepth = 200;
    private int _entries;

    /// <summary>The files of a state that another one has not, or has otherwise: their paths from the root of the repository.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>Compares two states of a folder.</summary>
    /// <param name="now">The state.</param>
    /// <param name="before">The other; null for one without files.</param>
    /// <param name="folder">Where both are, from the root of the repository.</param>
    /// <param name="depth">How many folders of the comparison it is in.</param>
    /// <returns>False when there is more than may be looked at.</returns>
    public bool TryCompare(Tree now, Tree? before, string folder, int depth = 0)
    {
        if (now.Id == before?.Id)
        {
            return true;
        }

        if (depth > MaxDepth)
        {
            return false;
        }

        foreach (var entry in now)
        {
            if (++_entries > maxEntries)
            {
                return false;
            }

            var other = before?[entry.Name];
            if (other is not null && other.Mode == entry.Mode && other.Target.Id == entry.Target.Id)
            {
                continue;
            }

            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.TargetType == TreeEntryTargetType.Tree)
            {
                if (!TryCompare((Tree)entry.Target, other?.Target as Tree, path, depth + 1))
                {
                    return false;
                }
            }
            else if (entry.TargetType == TreeEntryTargetType.Blob)
            {
                Paths.Add(path);
            }
        }

        return true;
    }
}
