using System.Threading.Channels;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Notices changes of files, also when their folders are removed and come back. Used by one thread at a time.</summary>
/// <param name="console">Where to say what cannot be watched.</param>
internal sealed class ChangeWatch(ToolConsole console) : IDisposable
{
    // Of more changes at once only the folder is told.
    private const int MostPaths = 10_000;

    // Who saves one file often saves another; and many editors write a file in several steps.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _unwatched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // A watcher holds to the folder that it was made of, wherever that goes, and has missed something when it was told too much at once.
    private volatile bool _isLost;

    /// <summary>What is watched; null before the first <see cref="Follow"/>.</summary>
    public WatchedPlaces? Places { get; private set; }

    /// <summary>Watches these places from now on, and no others. A folder that is not there yet is watched once it is.</summary>
    public void Follow(WatchedPlaces places)
    {
        if (Places?.IsSameAs(places) != true)
        {
            Places = places;
            WatchAnew(places);
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
        if (_isLost && Places is { } places)
        {
            WatchAnew(places);
        }

        lock (_changed)
        {
            string[] changed = [.. _changed];
            _changed.Clear();
            return changed;
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void WatchAnew(WatchedPlaces places)
    {
        FileSystemWatcher[] before = [.. _watchers];
        _watchers.Clear();
        _isLost = false;
        foreach (var folder in places.ByFolder().Where(folder => Directory.Exists(folder.Path)))
        {
            try
            {
                Watch(folder);
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                SayOnce(folder, e);
            }
        }

        // Only now: what changes meanwhile is told by one or the other.
        foreach (var watcher in before)
        {
            watcher.Dispose();
        }
    }

    private void Watch(WatchedFolder folder)
    {
        var watcher = new FileSystemWatcher(folder.Path)
        {
            IncludeSubdirectories = folder.IsDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Hear(folder, change.Name ?? "");
        watcher.Created += (_, change) => HearPlace(folder, change.Name ?? "");
        watcher.Deleted += (_, change) => HearPlace(folder, change.Name ?? "");
        watcher.Renamed += (_, change) =>
        {
            HearPlace(folder, change.OldName ?? "");
            HearPlace(folder, change.Name ?? "");
        };
        watcher.Error += (_, error) => HearError(folder, error.GetException());
        watcher.EnableRaisingEvents = true;
    }

    private void Hear(WatchedFolder folder, string name)
    {
        if (folder.Counts(name))
        {
            Tell(Path.Join(folder.Path, name), folder.Path);
        }
    }

    private void HearPlace(WatchedFolder folder, string name)
    {
        string path = Path.Join(folder.Path, name);
        if (!folder.Inner.Contains(path))
        {
            Hear(folder, name);
            return;
        }

        _isLost = true;
        Tell(path, folder.Path);
    }

    private void HearError(WatchedFolder folder, Exception error)
    {
        if (error is InternalBufferOverflowException)
        {
            _isLost = true;
        }
        else
        {
            SayOnce(folder, error);
        }

        Tell(folder.Path, folder.Path);
    }

    private void Tell(string path, string folder)
    {
        lock (_changed)
        {
            _changed.Add(_changed.Count < MostPaths ? path : folder);
        }

        _signal.Writer.TryWrite(true);
    }

    // A folder that is gone is waited for, and no fault.
    private void SayOnce(WatchedFolder folder, Exception error)
    {
        bool isNew;
        lock (_unwatched)
        {
            isNew = Directory.Exists(folder.Path) && _unwatched.Add(folder.Path);
        }

        if (isNew)
        {
            console.Say($"{CommandTree.Name}: changes of '{folder.Path}' are not all noticed: {error.Message}");
        }
    }
}
