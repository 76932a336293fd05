using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>Reads fields of a whole segment.</summary>
internal static class SegmentFieldSource
{
    /// <summary>The fields of keys, in their order; entities are walked through once for all of them.</summary>
    public static SegmentField[] Read(Segment segment, params string[] keys) => Read(segment, keys, parallelism: 1);

    /// <param name="segment">The segment.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="parallelism">How many fields are sorted at the same time.</param>
    public static SegmentField[] Read(Segment segment, string[] keys, int parallelism)
    {
        var fields = new SegmentField[keys.Length];
        string[] plain = [.. keys.Where(key => !SearchKeys.IsRelation(key) && FieldReader.IsPlain(key))];
        var together = plain.Length == 0 ? [] : ReadPlain(segment, plain);
        if (parallelism > 1)
        {
            Parallel.For(0, keys.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, Make);
            return fields;
        }

        for (int i = 0; i < keys.Length; i++)
        {
            Make(i);
        }

        return fields;

        void Make(int i) => fields[i] = SearchKeys.IsRelation(keys[i]) ? ReadRelations(segment, keys[i])
            : Array.IndexOf(plain, keys[i]) is var place and >= 0 ? together[place].Build()
            : ReadOther(segment, keys[i]);
    }

    private static SegmentFieldBuilder[] ReadPlain(Segment segment, string[] keys)
    {
        var rows = new SegmentRowTexts(segment.Entities.Parts, segment.NodeCount, keys.Length);
        var walk = new PackedFieldWalk(segment, keys, rows);
        for (int row = 0; row < segment.NodeCount; row++)
        {
            if (segment.IsEntity(row))
            {
                rows.Row = row;
                walk.Visit(row);
            }
        }

        return [.. rows.Builders];
    }

    private static SegmentField ReadOther(Segment segment, string key)
    {
        var builder = new SegmentFieldBuilder(segment.NodeCount);
        var reader = new FieldReader(key);
        for (int row = 0; row < segment.NodeCount; row++)
        {
            if (segment.IsEntity(row))
            {
                foreach (var entry in reader.Read(segment.Entities.Unpack(row)))
                {
                    builder.Add(row, entry.Original);
                }
            }
        }

        return builder.Build();
    }

    // A dangling target is a value like any other; an edge that leads away from what does not exist is nobody's.
    private static SegmentField ReadRelations(Segment segment, string key)
    {
        var builder = new SegmentFieldBuilder(segment.NodeCount);
        byte[] types = RelationReader.TypesOf(key, segment.Relations.Types);
        int[] ids = types.Length == 0 ? [] : new int[segment.NodeCount];
        for (int row = 0; types.Length > 0 && row < segment.NodeCount; row++)
        {
            if (segment.IsEntity(row))
            {
                AddTargets(segment, row, types, ids, builder);
            }
        }

        return builder.Build();
    }

    /// <param name="segment">The segment.</param>
    /// <param name="row">The row.</param>
    /// <param name="types">The types whose targets count.</param>
    /// <param name="ids">By target, two more than its number in the builder; 0 for one that did not come yet.</param>
    /// <param name="builder">Takes the targets.</param>
    private static void AddTargets(Segment segment, int row, byte[] types, int[] ids, SegmentFieldBuilder builder)
    {
        Edges edges = segment.Relations.Out(row);
        foreach (byte type in types)
        {
            foreach (int target in edges.OfType(type).Nodes)
            {
                if (ids[target] == 0)
                {
                    ids[target] = builder.IdOf(segment.Names.KeyOf(target)) + 2;
                }

                builder.Add(row, ids[target] - 2);
            }
        }
    }
}
