namespace Idp.TechDocs.Git;

/// <summary>When the files of one state of a repository last changed. Immutable.</summary>
public sealed class GitFileHistory
{
    private readonly Dictionary<string, DateTimeOffset> _changes;

    internal GitFileHistory(Dictionary<string, DateTimeOffset> changes, int commits, bool isCut) => (_changes, Commits, IsCut) = (changes, commits, isCut);

    /// <summary>How many commits were looked at.</summary>
    public int Commits { get; }

    /// <summary>Whether there are files without a date, because the history is longer than allowed, or the clone has but a part of it.</summary>
    public bool IsCut { get; }

    /// <summary>The date of the last commit that changed a file, by its committer: what <c>git log -1 --format=%ct -- FILE</c> says. Renames are not followed.</summary>
    /// <param name="path">From the root of the repository, with slashes.</param>
    /// <returns>Null when it is not known, or the file is not in this state.</returns>
    public DateTimeOffset? FindLastChange(string path) => _changes.TryGetValue(path, out var date) ? date : null;
}
