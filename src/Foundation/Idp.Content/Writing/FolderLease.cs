namespace Idp.Content;

/// <summary>Says that a folder is in use, to other processes too: a lock on the file <c>FOLDER.lock</c> beside it. A process that dies uses nothing any more.</summary>
internal sealed class FolderLease : IDisposable
{
    private const string Suffix = ".lock";

    // Names are random, so that even one is rarely taken; a file system that shows no file that was made would have us ask for ever.
    private const int MaxNames = 100;
    private readonly FileLock _lock;

    private FolderLease(string folder, FileLock held) => (Folder, _lock) = (folder, held);

    /// <summary>The folder.</summary>
    internal string Folder { get; }

    /// <summary>Makes a new folder beside a path that it is to take the place of, and removes those of makers who died.</summary>
    /// <param name="path">The path.</param>
    /// <param name="before">What is to be done first with what is removed; null for nothing.</param>
    internal static FolderLease Create(string path, Action<string>? before = null)
    {
        var lease = Claim(path, before);
        Directory.CreateDirectory(lease.Folder);
        return lease;
    }

    /// <summary>As <see cref="Create(string, Action{string}?)"/>, for what is no folder: only takes the name.</summary>
    internal static FolderLease Claim(string path, Action<string>? before = null)
    {
        RemoveLeftovers(path, before);
        return Claim(() => SiblingName.Of(path, "new"));
    }

    /// <summary>Makes a new folder, for its maker alone until this is disposed.</summary>
    /// <param name="newName">Gives the path of a folder that is not there, another one each time.</param>
    internal static FolderLease Create(Func<string> newName)
    {
        var lease = Claim(newName);
        Directory.CreateDirectory(lease.Folder);
        return lease;
    }

    private static FolderLease Claim(Func<string> newName)
    {
        for (int i = 0; i < MaxNames; i++)
        {
            string folder = newName();
            if (FileLock.TryTake(folder + Suffix) is not { } held)
            {
                continue;
            }

            // Somebody who tidies up may have come between the making of the file and its locking.
            if (File.Exists(folder + Suffix))
            {
                return new FolderLease(folder, held);
            }

            held.Dispose();
        }

        throw new IOException($"No name for a new folder could be taken beside '{newName()}'.");
    }

    /// <summary>Keeps a folder from being removed, together with others who do.</summary>
    /// <returns>Null when it is being made or removed, or has no lease.</returns>
    internal static FolderLease? TryShare(string folder) => FileLock.TryShare(folder + Suffix) is { } held ? new FolderLease(folder, held) : null;

    /// <summary>The folders that have, or had, a lease.</summary>
    /// <param name="parent">The folder above them.</param>
    /// <param name="pattern">What their names look like, with <c>*</c>.</param>
    internal static IEnumerable<string> Find(string parent, string pattern) =>
        Directory.EnumerateFiles(parent, pattern + Suffix, new EnumerationOptions { AttributesToSkip = 0, MatchType = MatchType.Simple })
            .Select(file => file[..^Suffix.Length]);

    /// <summary>Removes a folder that nobody uses, and what says so.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="before">What is to be done first, while nobody else can use it; null for nothing.</param>
    /// <returns>False when somebody uses it, or it cannot be removed; another time it may.</returns>
    internal static bool TryRemove(string folder, Action? before = null)
    {
        try
        {
            if (FileLock.TryTake(folder + Suffix) is not { } held)
            {
                return false;
            }

            var lease = new FolderLease(folder, held);
            if (!LocksAreKept(folder + Suffix))
            {
                lease.Dispose();
                return false;
            }

            before?.Invoke();
            lease.Remove();
            return !File.Exists(folder + Suffix);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Removes the drafts of those who died before they could put them in the place of a path; what another one is filling just now stays.</summary>
    /// <param name="path">What the drafts are beside.</param>
    /// <param name="before">What is to be done first with each; null for nothing.</param>
    private static void RemoveLeftovers(string path, Action<string>? before = null)
    {
        try
        {
            foreach (string left in Find(Path.GetDirectoryName(path)!, SiblingName.PatternOf(path, "new")).ToList())
            {
                TryRemove(left, () => before?.Invoke(left));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Writing will say what is the matter.
        }
    }

    /// <summary>Removes the folder of this lease, as far as that is possible, and ends it.</summary>
    internal void Remove()
    {
        try
        {
            RemoveFolder();
            RemoveLock();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file of it is open elsewhere (Windows); whoever tidies up next finds the lock.
        }

        Dispose();
    }

    public void Dispose() => _lock.Dispose();

    // A file system may know no locks; then nobody can tell what is in use, and everything stays.
    private static bool LocksAreKept(string path)
    {
        using var second = FileLock.TryTake(path);
        return second is null;
    }

    private void RemoveFolder()
    {
        if (new DirectoryInfo(Folder) is { LinkTarget: not null } link)
        {
            link.Delete();
        }
        else if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
        else
        {
            File.Delete(Folder);
        }
    }

    // Last of all: a folder without one would stay for ever. Windows deletes no file that is open.
    private void RemoveLock()
    {
        if (OperatingSystem.IsWindows())
        {
            Dispose();
        }

        File.Delete(Folder + Suffix);
    }
}
