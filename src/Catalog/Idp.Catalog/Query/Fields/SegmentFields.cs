using System.Collections.Concurrent;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>The fields of one segment that queries asked for, each worked out once. Those of the eager set stay; of others, what was not used for the longest time goes when they take too much. Thread-safe.</summary>
internal sealed class SegmentFields(Segment segment)
{
    private const long FreeCost = 1_000_000;
    private const long CostPerRow = 24;

    private static readonly string[] Common =
    [
        "kind", "spec.type", "spec.lifecycle", "spec.owner", "spec.system", SearchKeys.Name, SearchKeys.Namespace, "metadata.tags",
    ];

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _making = new();
    private TieOrder? _ids;
    private TieOrder? _refs;
    private long _cost;
    private long _clock;

    /// <summary>All entities by id.</summary>
    public TieOrder Ids => _ids ??= TieOrder.ByUid(segment);

    /// <summary>All nodes by reference.</summary>
    public TieOrder Refs => _refs ??= TieOrder.ByRef(segment);

    /// <summary>The keys of what is worked out now.</summary>
    public string[] Active => [.. _entries.Keys];

    private long MaxCost => FreeCost + (CostPerRow * segment.NodeCount);

    /// <summary>Works out the eager set and more fields, before a segment is put to use.</summary>
    public void Prepare(IEnumerable<string> keys)
    {
        MakeAll(Common.Concat(segment.Relations.Types.Names.Select(type => SearchKeys.RelationPrefix + Model.JavaScriptCase.ToLower(type))).Concat(keys));
    }

    /// <summary>Works out what another segment has, so that the first queries to this one do not wait; nothing if nobody asked that one either.</summary>
    public void PrepareLike(SegmentFields former)
    {
        if (former._entries.IsEmpty)
        {
            return;
        }

        Prepare(former.Active);
        _ids = former._ids is null ? null : Ids;
        _refs = former._refs is null ? null : Refs;
        foreach (var (key, entry) in former._entries)
        {
            if (former._ids is not null && entry.Field.IsOrdered && _entries.TryGetValue(key, out var prepared))
            {
                prepared.Field.OrderedBy(Ids);
            }
        }
    }

    /// <summary>Works out several fields in one walk through the entities; those that are there stay.</summary>
    /// <param name="keys">In lower case.</param>
    /// <param name="parallelism">How many fields are made at the same time.</param>
    public void MakeAll(IEnumerable<string> keys, int parallelism = 1)
    {
        lock (_making)
        {
            string[] missing = [.. keys.Where(key => !_entries.ContainsKey(key)).Distinct(StringComparer.Ordinal)];
            foreach (var (key, field) in missing.Zip(SegmentFieldSource.Read(segment, missing, parallelism)))
            {
                Keep(key, field).LastUse = ++_clock;
            }
        }
    }

    /// <param name="key">In lower case.</param>
    public SegmentField Get(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = Make(key);
        }

        entry.LastUse = ++_clock; // a lost count does no harm
        return entry.Field;
    }

    private Entry Make(string key)
    {
        // One at a time: a hundred queries that wait for the same field would each read all entities.
        lock (_making)
        {
            return _entries.TryGetValue(key, out var known) ? known : Keep(key, SegmentFieldSource.Read(segment, key)[0]);
        }
    }

    private Entry Keep(string key, SegmentField field)
    {
        var entry = new Entry(field);
        if (key.Length <= FieldEntry.MaxLength)
        {
            _entries[key] = entry;
            if (!IsEager(key))
            {
                _cost += field.Cost;
                Evict(entry);
            }
        }

        return entry;
    }

    private void Evict(Entry latest)
    {
        while (_cost > MaxCost)
        {
            var oldest = _entries.Where(pair => !IsEager(pair.Key) && pair.Value != latest).MinBy(pair => pair.Value.LastUse);
            if (oldest.Key is null || !_entries.TryRemove(oldest.Key, out var gone))
            {
                return;
            }

            _cost -= gone.Field.Cost;
        }
    }

    private static bool IsEager(string key) => Common.Contains(key) || SearchKeys.IsRelation(key);

    private sealed class Entry(SegmentField field)
    {
        public SegmentField Field { get; } = field;

        public long LastUse { get; set; }
    }
}
