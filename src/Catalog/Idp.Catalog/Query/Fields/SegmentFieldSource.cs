using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>Reads one field of a whole segment.</summary>
internal static class SegmentFieldSource
{
    public static SegmentField Read(Segment segment, string key)
        => SearchKeys.IsRelation(key) ? ReadRelations(segment, key) : ReadEntities(segment, key);

    private static SegmentField ReadEntities(Segment segment, string key)
    {
        var builder = new SegmentFieldBuilder(segment.NodeCount);
        var reader = new FieldReader(key);
        for (int row = 0; row < segment.NodeCount; row++)
        {
            if (segment.Entities[row] is { } entity)
            {
                builder.Add(row, reader.Read(entity));
            }
        }

        return builder.Build();
    }

    // A dangling target is a value like any other; an edge that leads away from what does not exist is nobody's.
    private static SegmentField ReadRelations(Segment segment, string key)
    {
        var builder = new SegmentFieldBuilder(segment.NodeCount);
        var reader = new RelationReader(key, segment.Relations, segment.Names.KeyOf);
        for (int row = 0; row < segment.NodeCount; row++)
        {
            if (segment.Entities[row] is not null)
            {
                builder.Add(row, reader.Read(row));
            }
        }

        return builder.Build();
    }
}
