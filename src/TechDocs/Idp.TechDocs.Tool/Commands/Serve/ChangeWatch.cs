using System.Threading.Channels;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Notices changes of files below folders. What editors and version control keep for themselves does not count.</summary>
internal sealed class ChangeWatch : IDisposable
{
    // Who saves one file often saves another; and many editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<string> _changes = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="folders">The folders; of the first one only its own files count, unless another one is in it.</param>
    /// <param name="console">Where to say what cannot be watched.</param>
    public ChangeWatch(IReadOnlyList<string> folders, ToolConsole console)
    {
        foreach (var (folder, index) in folders.Select((folder, index) => (Path.GetFullPath(folder), index)))
        {
            try
            {
                Watch(folder, isDeep: index > 0);
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                console.Say($"{CommandTree.Name}: changes of '{folder}' are not noticed: {e.Message}");
            }
        }
    }

    /// <summary>Waits for a change, and then until there is none for a moment.</summary>
    /// <returns>The name of a file that changed.</returns>
    public async Task<string> WaitAsync(CancellationToken cancellationToken)
    {
        string changed = await _changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, cancellationToken).ConfigureAwait(false);
        }
        while (_changes.Reader.TryRead(out _));
        return changed;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private void Watch(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Tell(change.Name);
        watcher.Created += (_, change) => Tell(change.Name);
        watcher.Deleted += (_, change) => Tell(change.Name);
        watcher.Renamed += (_, change) => Tell(change.Name);
        watcher.Error += (_, _) => Tell(Path.GetFileName(folder));
        watcher.EnableRaisingEvents = true;
    }

    private void Tell(string? name)
    {
        string path = (name ?? "").Replace('\\', '/');
        if (!path.EndsWith('~') && !path.Split('/').Any(part => part.StartsWith('.') || part == "node_modules"))
        {
            _changes.Writer.TryWrite(path);
        }
    }
}
