using Idp.Content;
using Idp.TechDocs.Git.History;
using Idp.TechDocs.Git.Trees;
using LibGit2Sharp;

namespace Idp.TechDocs.Git;

/// <summary>One state of a repository's files. Usable as long as its repository is. Thread-safe.</summary>
public sealed class GitCommit
{
    private readonly GitRepository _repository;
    private readonly Commit _commit;

    internal GitCommit(GitRepository repository, Commit commit)
    {
        (_repository, _commit) = (repository, commit);
        Id = commit.Sha;
        Date = commit.Committer.When;
    }

    /// <summary>The id of the commit, 40 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>When it was committed.</summary>
    public DateTimeOffset Date { get; }

    /// <summary>Reads the files of this state.</summary>
    /// <param name="folder">The root of the reader, from that of the repository, with slashes; it need not exist, and then nothing in it is found.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="FormatException">The folder is no relative path.</exception>
    public IContentReader Read(string folder = "", GitContentOptions? options = null)
    {
        var path = ContentPath.Parse(folder);
        lock (_repository.Sync)
        {
            var root = path == ContentPath.Root ? _commit.Tree : _commit[path.Value]?.Target as Tree;
            return new GitTreeReader(_repository, root, (options ?? new GitContentOptions()).Checked());
        }
    }

    /// <summary>Finds when the files of this state last changed, in one walk over the history before it.</summary>
    /// <param name="folders">The folders of the files, from the root of the repository, with slashes; empty for it.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public GitFileHistory ReadHistory(IEnumerable<string> folders, GitHistoryOptions? options = null, CancellationToken cancellationToken = default)
    {
        string[] roots = [.. folders.Select(folder => ContentPath.Parse(folder).Value)];
        lock (_repository.Sync)
        {
            return new HistoryWalk(_repository, roots, options ?? new GitHistoryOptions(), cancellationToken).From(_commit);
        }
    }
}
