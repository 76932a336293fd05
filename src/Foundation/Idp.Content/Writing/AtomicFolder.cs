namespace Idp.Content;

/// <summary>Replaces whole folders: a reader sees the old tree or the new, never a part of one.</summary>
/// <remarks>
/// On Linux and macOS the two folders change places in one step, so that there is always one: at no moment a path in both
/// is missing. Where the system or the file system cannot do that (Windows, some network disks), the old folder is renamed
/// aside and the new one into its place, and for the instant between there is none. A process that dies leaves one of the
/// two, whole; what it was filling, <c>.NAME.*.new</c> beside it, the next replacement removes. One who reads file by file
/// while the folder is replaced may read some of the old and some of the new; who must not, keeps an older folder for readers,
/// as <c>LocalSitePublisher</c> of Idp.TechDocs does.
/// </remarks>
public static class AtomicFolder
{
    private const string Aside = ".old";

    /// <summary>Fills a new folder and puts it in the place of another.</summary>
    /// <remarks>When filling fails, or the renaming, the old folder stays. A link in the place of the folder is replaced and not followed.</remarks>
    /// <param name="path">The folder, which need not exist; the one above it must.</param>
    /// <param name="fill">Writes the new content into the empty folder it is given.</param>
    /// <param name="cancellationToken">Ends the filling; once the renaming began it is finished.</param>
    /// <exception cref="IOException">The disk is full, a file of the old folder is in use (Windows), …</exception>
    /// <exception cref="UnauthorizedAccessException">The process may not write there.</exception>
    public static async ValueTask ReplaceAsync(string path, Func<string, CancellationToken, ValueTask> fill, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(fill);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var draft = FolderLease.Create(full, left => Recover(full, left + Aside));
        try
        {
            await fill(draft.Folder, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Switch(full, draft.Folder);
        }
        finally
        {
            // By now it is the old folder, or gone; or what could not be finished.
            draft.Remove();
        }
    }

    // Where two steps are needed, somebody may have died between them.
    private static void Recover(string full, string old)
    {
        if (!Directory.Exists(old))
        {
            return;
        }

        if (Path.Exists(full))
        {
            Directory.Delete(old, recursive: true);
        }
        else
        {
            Directory.Move(old, full);
        }
    }

    private static void Switch(string full, string draft)
    {
        if (!Path.Exists(full) && new FileInfo(full).LinkTarget is null)
        {
            try
            {
                Directory.Move(draft, full);
                return;
            }
            catch (IOException) when (Path.Exists(full))
            {
                // Another one was faster.
            }
        }

        if (!SystemRename.TrySwap(draft, full))
        {
            SwitchInTwoSteps(full, draft);
        }
    }

    private static void SwitchInTwoSteps(string full, string draft)
    {
        string old = draft + Aside;
        Directory.Move(full, old);
        try
        {
            Directory.Move(draft, full);
        }
        catch
        {
            Directory.Move(old, full);
            throw;
        }

        Directory.Move(old, draft);
    }
}
