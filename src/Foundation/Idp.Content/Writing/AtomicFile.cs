namespace Idp.Content;

/// <summary>Writes whole files: a reader sees the old content or the new, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file, replacing what is there.</summary>
    /// <remarks>
    /// The bytes go to another file of the same folder, to the disk, and are then renamed into place; the permissions of a
    /// file that is replaced are kept, a link is replaced and not followed. When anything fails the old file stays.
    /// Two writers at once leave the content of one of them.
    /// </remarks>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="bytes">The whole content.</param>
    /// <param name="cancellationToken">Ends the writing before the new content is in place.</param>
    /// <exception cref="IOException">The folder does not exist, the disk is full, there is something else than a regular file, …</exception>
    /// <exception cref="UnauthorizedAccessException">The process may not write there.</exception>
    public static async ValueTask WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        RefuseSpecial(full);
        string draft = SiblingName.Of(full, "tmp");
        try
        {
            var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                KeepPermissions(full, draft);
                await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, full, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    // A device or a pipe is to be written to, not to be replaced by a file; that is not what this is for.
    private static void RefuseSpecial(string full)
    {
        if (new FileInfo(full).LinkTarget is null && (Directory.Exists(full) || (Path.Exists(full) && FileKind.IsRegular(full) is false)))
        {
            throw new IOException($"'{full}' is no regular file.");
        }
    }

    private static void KeepPermissions(string old, string draft)
    {
        if (!OperatingSystem.IsWindows() && new FileInfo(old) is { Exists: true, LinkTarget: null } info)
        {
            File.SetUnixFileMode(draft, info.UnixFileMode);
        }
    }
}
