using System.Collections.Concurrent;
using Idp.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Storage;

/// <summary>The connections of an index: one that writes, and some that read at the same time. In memory all is one.</summary>
internal sealed class IndexConnections : IDisposable
{
    private readonly IndexFile _file;
    private readonly SqliteConnection _writer;
    private readonly ConcurrentBag<IndexReader> _idle = [];
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly SemaphoreSlim _reading;
    private bool _isDisposed;

    public IndexConnections(IndexFile file, SearchIndexOptions options, DiagnosticBag diagnostics)
    {
        _file = file;
        _writer = file.Open(diagnostics);
        _writer.Execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY");
        _reading = file.IsInMemory ? _writing : new SemaphoreSlim(options.MaxReaders, options.MaxReaders);
    }

    /// <summary>What messages call the index.</summary>
    public string Name => _file.Name;

    /// <summary>Lets one write, when those before it have done so.</summary>
    /// <exception cref="SqliteException">The index is damaged.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(SearchIndex));
            return await Task.Run(() => write(_writer), cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException e) when (e.IsDamage())
        {
            IndexFile.Spoil(_writer);
            throw;
        }
        catch (SqliteException e)
        {
            throw new IOException($"cannot write the search index '{_file.Name}': {e.Message}", e);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Lets one read, when there is room.</summary>
    public async Task<T> ReadAsync<T>(Func<IndexReader, T> read, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(SearchIndex));
            return await Task.Run(() => Read(read), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose()
    {
        // Nobody is let in any more; who is still inside disposes of what it has.
        _isDisposed = true;
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        if (!_file.IsInMemory)
        {
            _reading.Dispose();
        }

        _writing.Dispose();
    }

    private T Read<T>(Func<IndexReader, T> read)
    {
        if (!_idle.TryTake(out var reader))
        {
            reader = new IndexReader(_file.IsInMemory ? _writer : OpenReader(), _file.Name);
        }

        try
        {
            return read(reader);
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    private SqliteConnection OpenReader()
    {
        var connection = _file.Connect();
        connection.Execute("PRAGMA query_only = ON; PRAGMA cache_size = -16000; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY");
        return connection;
    }
}
