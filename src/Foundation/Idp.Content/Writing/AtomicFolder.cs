namespace Idp.Content;

/// <summary>Replaces whole folders: a reader sees the old tree or the new, never a mixture.</summary>
public static class AtomicFolder
{
    /// <summary>Fills a new folder and puts it in the place of another.</summary>
    /// <remarks>
    /// Without links, so that it works on every file system: the old folder is renamed aside, the new one into its place,
    /// and the old one deleted. Between the two renames there is none: a reader must bear a folder that is missing for an
    /// instant. When filling fails, or the renaming, the old folder stays.
    /// </remarks>
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
        string draft = SiblingName.Of(full, "new");
        Directory.CreateDirectory(draft);
        try
        {
            await fill(draft, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Switch(full, draft);
        }
        catch
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }

            throw;
        }
    }

    private static void Switch(string full, string draft)
    {
        if (!Directory.Exists(full))
        {
            Directory.Move(draft, full);
            return;
        }

        string old = SiblingName.Of(full, "old");
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

        Directory.Delete(old, recursive: true);
    }
}
