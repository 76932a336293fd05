namespace Idp.Content;

/// <summary>A file that the system locks for this process: another one is kept out until it is disposed, or its process ends, however that ends.</summary>
internal sealed class FileLock : IDisposable
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Whether a file could not be opened because another process has it.</summary>
    internal static bool IsTaken(IOException fault) => fault.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock;

    /// <summary>Takes a lock that nobody else may have. The file is made if need be, and stays.</summary>
    /// <returns>Null when another has it.</returns>
    /// <exception cref="IOException">The folder does not exist, takes no files, …</exception>
    internal static FileLock? TryTake(string path) => TryOpen(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Takes a lock of an existing file that others may share, but nobody may have alone.</summary>
    /// <returns>Null when there is no such file, or another has it alone.</returns>
    internal static FileLock? TryShare(string path) => TryOpen(path, FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <summary>Takes a lock, and waits for it.</summary>
    /// <returns>Null when the time was over first.</returns>
    internal static async ValueTask<FileLock?> TakeAsync(string path, TimeSpan timeout, CancellationToken cancellationToken)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (TimeProvider.System.GetElapsedTime(start) > timeout)
            {
                return null;
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileLock? TryOpen(string path, FileMode mode, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 }));
        }
        catch (FileNotFoundException) when (mode == FileMode.Open)
        {
            return null;
        }
        catch (IOException e) when (IsTaken(e))
        {
            return null;
        }
    }
}
