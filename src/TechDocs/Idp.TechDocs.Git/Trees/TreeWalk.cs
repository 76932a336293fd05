using System.Text;
using Idp.Content;
using LibGit2Sharp;

namespace Idp.TechDocs.Git.Trees;

/// <summary>Follows a path through a tree. Links are followed inside the root; one that leads out, or is absolute, is refused. Under the repository's lock.</summary>
internal sealed class TreeWalk(GitRepository repository, Tree root)
{
    private const int MaxLinks = 40;
    private const int MaxTarget = 4096;

    public TreePlace Find(ContentPath path)
    {
        var pending = new Stack<string>(path.Value.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse());
        var folders = new Stack<Tree>([root]);
        int links = 0;
        while (pending.TryPop(out string? name))
        {
            if (name == "..")
            {
                folders.Pop();
                if (folders.Count == 0)
                {
                    return Without(ContentStatus.Refused, $"'{path}' leads out of the root folder through a link.");
                }

                continue;
            }

            var entry = folders.Peek()[name];
            if (entry is null or { TargetType: TreeEntryTargetType.GitLink })
            {
                return Without(ContentStatus.NotFound, $"'{path}' does not exist.");
            }

            if (entry.Mode == Mode.SymbolicLink)
            {
                if (++links > MaxLinks)
                {
                    return Without(ContentStatus.Refused, $"'{path}' follows too many links, or links in a circle.");
                }

                if (TargetOf(entry.Target.Id) is not { } target)
                {
                    return Without(ContentStatus.Refused, $"'{path}' leads out of the root folder through a link.");
                }

                foreach (string step in target.Reverse())
                {
                    pending.Push(step);
                }
            }
            else if (entry.Target is Tree folder)
            {
                folders.Push(folder);
            }
            else
            {
                // A file that is not the end of the path: nothing can be below it.
                return pending.Count == 0
                    ? new TreePlace(ContentStatus.Found, entry.Target, null)
                    : Without(ContentStatus.NotFound, $"'{path}' does not exist.");
            }
        }

        return new TreePlace(ContentStatus.Found, folders.Peek(), null);
    }

    private static TreePlace Without(ContentStatus status, string reason) => new(status, null, reason);

    /// <returns>The steps that a link says; null for one that leads to nowhere in the tree.</returns>
    private IEnumerable<string>? TargetOf(ObjectId id)
    {
        if (repository.Objects.RetrieveObjectMetadata(id).Size > MaxTarget || repository.Lookup<Blob>(id) is not { } blob)
        {
            return null;
        }

        using var reader = new StreamReader(blob.GetContentStream(), Encoding.UTF8);
        string target = reader.ReadToEnd();
        return target.Length == 0 || target.StartsWith('/') || target.Contains('\0', StringComparison.Ordinal)
            ? null
            : target.Split('/').Where(step => step is not ("" or "."));
    }
}
