using System.Security.Cryptography;
using Idp.Content;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>Keeps other runs out of a workspace while one works in it: a file beside it, <c>.NAME.idp-lock</c>, that the operating system locks.</summary>
/// <remarks>The lock ends with its process, however that ends; a file that is left over locks nothing. Where no file can be made there is no lock.</remarks>
internal sealed class WorkspaceLock : IDisposable
{
    private const int MaxTries = 10;

    private readonly FileStream? _file;

    private WorkspaceLock(FileStream? file) => _file = file;

    /// <returns>The lock; null when another run has it.</returns>
    public static WorkspaceLock? TryTake(Workspace workspace)
    {
        string path = RunPlaces.Beside(workspace.RealRoot(), RunPlaces.Lock);
        try
        {
            for (int i = 0; i < MaxTries; i++)
            {
                var file = new FileStream(path, new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    BufferSize = 0,
                    Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
                });
                if (IsThere(file, path))
                {
                    return new WorkspaceLock(file);
                }

                file.Dispose();
            }

            return null;
        }
        catch (IOException taken) when (FileLock.IsTaken(taken))
        {
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new WorkspaceLock(null);
        }
    }

    public void Dispose()
    {
        if (_file is not null && !OperatingSystem.IsWindows())
        {
            // While it is locked: later it may be another run's.
            File.Delete(_file.Name);
        }

        _file?.Dispose();
    }

    // On Unix a run that ends may have deleted the file after it was opened here; another may have made a new one since.
    private static bool IsThere(FileStream file, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        // By their lengths, which are random here: reading what is locked is refused.
        long mark = RandomNumberGenerator.GetInt32(1, 1_000_000);
        file.SetLength(mark);
        return new FileInfo(path) is { Exists: true, Length: var length } && length == mark;
    }
}
