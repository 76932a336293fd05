using System.Collections.Concurrent;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Fields;

/// <summary>Fields of relations in one version: an entity's relations change without the entity, so what overrides the segment is worked out for each version. Thread-safe.</summary>
internal sealed class RelationFields(CatalogSnapshot snapshot)
{
    /// <summary>More types than that are worked out each time: strangers name keys.</summary>
    private const int MaxFields = 64;

    private readonly ConcurrentDictionary<string, FieldView> _views = new(StringComparer.Ordinal);

    public FieldView Get(string key)
    {
        var segment = snapshot.Segment.Fields.Get(key);
        if (snapshot.LogCount == 0 && snapshot.Relations.IsMerged)
        {
            return new FieldView(segment, null, FieldOverlay.Empty, 0);
        }

        if (!_views.TryGetValue(key, out var view))
        {
            view = Read(key, segment);
            if (_views.Count < MaxFields)
            {
                _views[key] = view;
            }
        }

        return view;
    }

    private FieldView Read(string key, SegmentField segment)
    {
        var reader = new RelationReader(key, snapshot.Relations, snapshot.Nodes.KeyOf);
        var builder = new FieldOverlayBuilder(segment);
        var rows = new List<int>();
        ulong[] masked = new ulong[(snapshot.Segment.NodeCount + 63) >> 6];
        foreach (var (node, _) in snapshot.Relations.OutPatches.Filled)
        {
            if (node < snapshot.Segment.NodeCount && snapshot.IsLive(node))
            {
                masked[node >> 6] |= 1UL << node;
                rows.Add(node);
                builder.Add(reader.Read(node));
            }
        }

        for (int row = snapshot.Segment.NodeCount; row < snapshot.RowCount; row++)
        {
            if (snapshot.IsLive(row))
            {
                rows.Add(row);
                builder.Add(reader.Read(snapshot.NodeAt(row)));
            }
        }

        return new FieldView(segment, masked, builder.Publish([.. rows], 0), rows.Count);
    }
}
