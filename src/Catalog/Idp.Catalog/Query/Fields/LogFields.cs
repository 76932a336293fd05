using System.Collections.Concurrent;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>What queries worked out of the rows of one log. Thread-safe.</summary>
internal sealed class LogFields
{
    /// <summary>Past it all are forgotten; a log is short, so they are soon made again.</summary>
    private const int MaxFields = 256;

    private readonly ConcurrentDictionary<string, LogField> _fields = new(StringComparer.Ordinal);
    private LogTies? _ids;
    private LogTies? _refs;

    public FieldOverlay UpTo(EntityLog log, int count, string key, SegmentField segment)
    {
        if (count == 0)
        {
            return FieldOverlay.Empty;
        }

        if (_fields.Count > MaxFields)
        {
            _fields.Clear();
        }

        return _fields.GetOrAdd(key, static (key, segment) => new LogField(key, segment, segment.RowCount), segment).UpTo(log, count);
    }

    public LogTies Ids(TieOrder order) => _ids ?? Interlocked.CompareExchange(ref _ids, new LogTies(order, EntityUid.Of), null) ?? _ids;

    public LogTies Refs(TieOrder order) => _refs ?? Interlocked.CompareExchange(ref _refs, new LogTies(order, entity => entity.Ref.ToString()), null) ?? _refs;
}
