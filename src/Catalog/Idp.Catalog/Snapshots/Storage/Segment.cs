using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The large and settled part of a catalog, in arrays by node. Immutable but for what is worked out on first use; many versions share it.</summary>
internal sealed class Segment
{
    public static readonly Segment Empty = new(NodeNames.Empty, PackedEntities.Empty, RelationGraph.Empty, OriginColumns.Empty);

    internal Segment(NodeNames names, PackedEntities entities, RelationGraph relations, OriginColumns origins)
    {
        Names = names;
        Entities = entities;
        Relations = relations;
        Origins = origins;
        Fields = new SegmentFields(this);
        Live = new ulong[(entities.RowCount + 63) / 64];
        for (int node = 0; node < entities.RowCount; node++)
        {
            if (entities.Holds(node))
            {
                Live[node >> 6] |= 1UL << node;
                EntityCount++;
            }
        }
    }

    public NodeNames Names { get; }

    /// <summary>By node; there is none for the target of a relation that does not exist.</summary>
    public PackedEntities Entities { get; }

    /// <summary>A bit for each node that is an entity; not to be changed.</summary>
    public ulong[] Live { get; }

    public int EntityCount { get; }

    /// <summary>Whether a node is an entity.</summary>
    public bool IsEntity(int node) => ((Live[node >> 6] >> node) & 1) != 0;

    public int NodeCount => Entities.RowCount;

    /// <summary>Without patches.</summary>
    public RelationGraph Relations { get; }

    public OriginColumns Origins { get; }

    /// <summary>Of walks over <see cref="Relations"/>.</summary>
    public AdjacencyCache Adjacencies { get; } = new();

    /// <summary>What queries worked out.</summary>
    public SegmentFields Fields { get; }
}
