using System.Threading.Channels;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Notices changes of files below folders. What editors and version control keep for themselves does not count.</summary>
internal sealed class ChangeWatch : IDisposable
{
    // Of more changes at once only the folder is told.
    private const int MostPaths = 10_000;

    // Who saves one file often saves another; and many editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

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

    /// <summary>Waits for changes, and then until there are none for a moment.</summary>
    /// <returns>The full paths of what changed, in order; a folder stands for all that is in it.</returns>
    public async Task<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken)
    {
        await _signal.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        do
        {
            await Task.Delay(Quiet, cancellationToken).ConfigureAwait(false);
        }
        while (_signal.Reader.TryRead(out _));
        lock (_changed)
        {
            string[] changed = [.. _changed];
            _changed.Clear();
            return changed;
        }
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
        watcher.Changed += (_, change) => Tell(folder, change.Name);
        watcher.Created += (_, change) => Tell(folder, change.Name);
        watcher.Deleted += (_, change) => Tell(folder, change.Name);
        watcher.Renamed += (_, change) =>
        {
            Tell(folder, change.OldName);
            Tell(folder, change.Name);
        };
        watcher.Error += (_, _) => Tell(folder, "");
        watcher.EnableRaisingEvents = true;
    }

    private void Tell(string folder, string? name)
    {
        string path = (name ?? "").Replace('\\', '/');
        if (path.EndsWith('~') || path.Split('/').Any(part => (part.StartsWith('.') && part != ".pages") || part == "node_modules"))
        {
            return;
        }

        lock (_changed)
        {
            _changed.Add(_changed.Count < MostPaths ? Path.Join(folder, path) : folder);
        }

        _signal.Writer.TryWrite(true);
    }
}
