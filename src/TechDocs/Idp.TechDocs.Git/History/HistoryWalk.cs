using LibGit2Sharp;

namespace Idp.TechDocs.Git.History;

/// <summary>
/// Walks from a state to those before it. Each file goes the way that git's simplified history of it goes: to the first parent that has it the same, and
/// its last change is where there is none. So each file is with one commit at a time, and all of them take one walk. Under the repository's lock.
/// </summary>
internal sealed class HistoryWalk(GitRepository repository, string[] roots, GitHistoryOptions options, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, DateTimeOffset> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectId, HashSet<string>> _pending = [];
    private readonly PriorityQueue<Commit, long> _next = new();
    private readonly bool _isShallow = repository.IsShallow;
    private int _commits;
    private bool _isCut;

    public GitFileHistory From(Commit commit)
    {
        if (Compare(commit, null) is not { } files || files.Count > options.MaxFiles)
        {
            return new GitFileHistory(_changes, 0, isCut: true);
        }

        Hand(commit, new HashSet<string>(files, StringComparer.Ordinal));
        while (_next.TryDequeue(out var at, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_pending.Remove(at.Id, out var pending))
            {
                continue;
            }

            if (++_commits > options.MaxCommits)
            {
                _isCut = true;
                break;
            }

            Visit(at, pending);
        }

        return new GitFileHistory(_changes, _commits, _isCut);
    }

    private void Visit(Commit commit, HashSet<string> pending)
    {
        HashSet<string>? left = null;
        try
        {
            Commit[] parents = [.. commit.Parents];
            if (parents.Length == 0 && _isShallow)
            {
                _isCut = true; // What was before was not fetched: the change may be older.
                return;
            }

            foreach (var parent in parents)
            {
                // What the parent has otherwise stays for the next one; the rest goes to it.
                if (Compare(commit, parent) is not { } changed)
                {
                    _isCut = true;
                    return;
                }

                var same = left ?? pending;
                left = new HashSet<string>(changed.Where(same.Remove), StringComparer.Ordinal);
                Hand(parent, same);
                if (left.Count == 0)
                {
                    return;
                }
            }
        }
        catch (LibGit2SharpException)
        {
            _isCut = true; // An object that is not there, as in a clone without contents.
            return;
        }

        var date = commit.Committer.When;
        foreach (string path in left ?? pending)
        {
            _changes.TryAdd(path, date);
        }
    }

    /// <returns>The files that the second has not, or has otherwise; null when there is more than may be looked at.</returns>
    private List<string>? Compare(Commit commit, Commit? parent)
    {
        var changes = new TreeChanges(4 * options.MaxFiles);
        foreach (string root in roots)
        {
            if (FolderOf(commit, root) is { } folder && !changes.TryCompare(folder, parent is null ? null : FolderOf(parent, root), root))
            {
                return null;
            }
        }

        return changes.Paths;
    }

    private void Hand(Commit commit, HashSet<string> paths)
    {
        if (paths.Count == 0)
        {
            return;
        }

        if (_pending.TryGetValue(commit.Id, out var there))
        {
            there.UnionWith(paths);
            return;
        }

        _pending.Add(commit.Id, paths);
        _next.Enqueue(commit, -commit.Committer.When.ToUnixTimeSeconds());
    }

    private static Tree? FolderOf(Commit commit, string root) => root.Length == 0 ? commit.Tree : commit[root]?.Target as Tree;
}
