using System.Globalization;
using Idp.Content;
using LibGit2Sharp;

namespace Idp.TechDocs.Git.Trees;

/// <summary>One walk through a tree along a glob: only folders are entered that can hold what is sought.</summary>
internal sealed class TreeSearch(GitRepository repository, Tree root, Glob glob, GitContentOptions options, CancellationToken cancellationToken)
{
    private readonly List<ContentEntry> _found = [];
    private readonly List<ContentProblem> _problems = [];
    private readonly TreeWalk _walk = new(repository, root);
    private int _visited;
    private bool _full;

    public ContentSearchResult Run()
    {
        Enter(root, ContentPath.Root, glob.Begin(), depth: 1);
        _found.Sort((a, b) => string.CompareOrdinal(a.Path.Value, b.Path.Value));
        _problems.Sort((a, b) => string.CompareOrdinal(a.Path.Value, b.Path.Value));
        return new ContentSearchResult([.. _found], [.. _problems]);
    }

    private void Enter(Tree folder, ContentPath path, GlobState state, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > options.MaxDepth)
        {
            Report(path, string.Create(CultureInfo.InvariantCulture, $"The search goes {options.MaxDepth} folders deep; '{path}' lies deeper."), isEnd: false);
            return;
        }

        try
        {
            foreach (var entry in folder)
            {
                if (_full)
                {
                    return;
                }

                Visit(entry, path.Child(entry.Name), state, depth);
            }
        }
        catch (LibGit2SharpException e)
        {
            _problems.Add(new ContentProblem(path, ContentStatus.Failed, $"The folder '{path}' could not be read: {e.Message}"));
        }
    }

    private void Visit(TreeEntry entry, ContentPath path, GlobState state, int depth)
    {
        if (++_visited > options.MaxVisited)
        {
            Report(path, string.Create(CultureInfo.InvariantCulture, $"The search ended after {options.MaxVisited} files and folders."));
            return;
        }

        // A name that nobody could ask for is one that nothing can be done with, as one with a backslash.
        var next = state.Advance(entry.Name, intoLink: false);
        if (next.IsDead || entry.TargetType == TreeEntryTargetType.GitLink || !ContentPath.TryParse(path.Value, out _))
        {
            return;
        }

        if (entry.Mode == Mode.SymbolicLink)
        {
            VisitLink(path, state, next, depth);
        }
        else if (entry.TargetType == TreeEntryTargetType.Tree)
        {
            if (next.CanGoOn)
            {
                Enter((Tree)entry.Target, path, next, depth + 1);
            }
        }
        else if (next.IsMatch)
        {
            Add(path, entry.Target.Id);
        }
    }

    private void VisitLink(ContentPath path, GlobState state, GlobState next, int depth)
    {
        var target = _walk.Find(path);
        if (target.Object is Tree folder)
        {
            next = state.Advance(path.Name, intoLink: true);
            if (next.CanGoOn)
            {
                Enter(folder, path, next, depth + 1);
            }
        }
        else if (target.Object is { } file && next.IsMatch)
        {
            Add(path, file.Id);
        }
        else if (next.IsMatch)
        {
            _problems.Add(new ContentProblem(path, target.Status, target.Reason!));
        }
    }

    private void Add(ContentPath path, ObjectId id)
    {
        if (_found.Count == options.MaxResults)
        {
            Report(path, string.Create(CultureInfo.InvariantCulture, $"The search ended after {options.MaxResults} files were found."));
            return;
        }

        _found.Add(new ContentEntry(path, repository.Objects.RetrieveObjectMetadata(id).Size));
    }

    private void Report(ContentPath path, string reason, bool isEnd = true)
    {
        _problems.Add(new ContentProblem(path, ContentStatus.TooLarge, reason));
        _full |= isEnd;
    }
}
