using Idp.Content;
using LibGit2Sharp;

namespace Idp.TechDocs.Git;

/// <summary>A git repository on this machine, for reading: nothing of it is changed, no program runs, no network is asked. Thread-safe.</summary>
public sealed class GitRepository : IDisposable
{
    private readonly Repository _repository;

    private GitRepository(Repository repository) => _repository = repository;

    /// <summary>The folder of the working tree, as a full path without links; null for a bare repository.</summary>
    public string? WorkingFolder
    {
        get
        {
            lock (Sync)
            {
                return _repository.Info.WorkingDirectory is { } folder ? Path.TrimEndingDirectorySeparator(folder) : null;
            }
        }
    }

    /// <summary>Whether the clone was made with a part of the history only.</summary>
    public bool IsShallow
    {
        get
        {
            lock (Sync)
            {
                return _repository.Info.IsShallow;
            }
        }
    }

    internal Lock Sync { get; } = new();

    /// <summary>Opens the repository that a folder is in.</summary>
    /// <param name="folder">A folder of the working tree, or a bare repository.</param>
    /// <param name="reason">Why it cannot be opened, one line for people; null when it was.</param>
    /// <returns>Null when there is none, or it cannot be read. To be disposed.</returns>
    public static GitRepository? TryOpen(string folder, out string? reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        reason = $"'{folder}' is in no git repository";
        try
        {
            if (Repository.Discover(folder) is not { } found)
            {
                return null;
            }

            var repository = new GitRepository(new Repository(found));
            reason = null;
            return repository;
        }
        catch (LibGit2SharpException e)
        {
            reason = $"the repository of '{folder}' cannot be read: {e.Message.TrimEnd('.')}";
            return null;
        }
    }

    /// <summary>Finds the state of the files at a branch, tag or commit.</summary>
    /// <param name="reference">As git takes it: <c>main</c>, <c>v1.0</c>, <c>HEAD~2</c>, an id; a branch that only <c>origin</c> has, by its own name too.</param>
    /// <returns>Null when there is no such commit.</returns>
    public GitCommit? FindCommit(string reference)
    {
        ArgumentException.ThrowIfNullOrEmpty(reference);
        lock (Sync)
        {
            return (Find(reference) ?? Find($"origin/{reference}")) is { } commit ? new GitCommit(this, commit) : null;
        }
    }

    /// <summary>Where a folder is in the working tree.</summary>
    /// <returns>With slashes, empty for the working tree itself; null when it is not in it.</returns>
    public string? PathOf(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (WorkingFolder is not { } root || RealPath.Resolve(Path.GetFullPath(folder)) is not { Status: ContentStatus.Found, Path: var real }
            || !RealPath.IsInside(real, root))
        {
            return null;
        }

        string path = Path.GetRelativePath(root, real).Replace('\\', '/');
        return path == "." ? "" : path;
    }

    /// <inheritdoc/>
    public void Dispose() => _repository.Dispose();

    internal ObjectDatabase Objects => _repository.ObjectDatabase;

    internal T? Lookup<T>(ObjectId id)
        where T : GitObject
        => _repository.Lookup<T>(id);

    private Commit? Find(string reference)
    {
        try
        {
            return _repository.Lookup(reference)?.Peel<Commit>();
        }
        catch (LibGit2SharpException)
        {
            // What git cannot read as a name, or the name of something that is no commit.
            return null;
        }
    }
}
