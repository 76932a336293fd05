using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Idp.TechDocs.Search.Storage;

/// <summary>A connection that one query at a time uses, with what SQL asks back of us: the permissions, and whether to go on.</summary>
internal sealed class IndexReader : IDisposable
{
    // About a tenth of a millisecond.
    private const int InstructionsBetweenAsking = 2_000;

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private SearchAccess _access = SearchAccess.Everything;
    private ExceptionDispatchInfo? _failure;
    private CancellationToken _cancellation;
    private long _start;
    private TimeSpan _limit;

    public IndexReader(SqliteConnection connection, string name)
    {
        Connection = connection;
        Name = name;
        connection.CreateFunction<string, bool>("permitted", IsPermitted);
    }

    public SqliteConnection Connection { get; }

    /// <summary>What messages call the index.</summary>
    public string Name { get; }

    /// <summary>Runs a query within its limits, all its statements on one state of the index.</summary>
    /// <exception cref="SqliteException">The time is over, or the index is damaged.</exception>
    public T Run<T>(SearchAccess access, TimeSpan limit, Func<T> query, CancellationToken cancellationToken)
    {
        (_access, _limit, _cancellation, _start, _failure) = (access, limit, cancellationToken, TimeProvider.System.GetTimestamp(), null);
        _known.Clear();
        raw.sqlite3_progress_handler(Connection.Handle, InstructionsBetweenAsking, static self => ((IndexReader)self).MustEnd() ? 1 : 0, this);
        try
        {
            using var transaction = Connection.BeginTransaction(deferred: true);
            var answer = query();
            _failure?.Throw();
            return answer;
        }
        catch (SqliteException) when (_failure is not null)
        {
            _failure.Throw();
            throw;
        }
        finally
        {
            raw.sqlite3_progress_handler(Connection.Handle, 0, null, null);
            (_access, _cancellation) = (SearchAccess.Everything, default);
        }
    }

    public void Dispose() => Connection.Dispose();

    private bool MustEnd() => _failure is not null || _cancellation.IsCancellationRequested || TimeProvider.System.GetElapsedTime(_start) > _limit;

    private bool IsPermitted(string resource)
    {
        if (_known.TryGetValue(resource, out bool isPermitted))
        {
            return isPermitted;
        }

        try
        {
            isPermitted = _failure is null && _access.Allows(resource);
        }
#pragma warning disable CA1031 // An exception cannot pass through SQLite; it is thrown behind it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }

        return _known[resource] = isPermitted;
    }
}
