using System.Diagnostics.CodeAnalysis;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots;

/// <summary>One state of a catalog: entities and their relations. Immutable and thread-safe; readers never wait, and may keep one as long as they like.</summary>
/// <remarks>
/// A settled segment in arrays, and what changed since beside it. Entities are numbered by <em>row</em>: first the nodes of the segment, then the log
/// of what was put later; a row counts when <see cref="IsLive"/> says so.
/// </remarks>
public sealed partial class CatalogSnapshot
{
    /// <summary>A catalog without entities.</summary>
    public static readonly CatalogSnapshot Empty = new(CatalogVersion.Empty, Segment.Empty);

    private readonly PagedArray<int> _rowOf;
    private readonly NodeLog _nodeLog;

    internal CatalogSnapshot(CatalogVersion version, Segment segment)
        : this(
            version, segment, new EntityLog(), 0, PagedArray<ulong>.Empty, PagedArray<int>.Empty,
            segment.EntityCount, new NodeLog(segment.NodeCount), segment.NodeCount, segment.Relations)
    {
    }

    internal CatalogSnapshot(
        CatalogVersion version,
        Segment segment,
        EntityLog log,
        int logCount,
        PagedArray<ulong> dead,
        PagedArray<int> rowOf,
        int count,
        NodeLog nodeLog,
        int nodeCount,
        RelationGraph relations)
    {
        Version = version;
        Segment = segment;
        Log = log;
        LogCount = logCount;
        Dead = dead;
        _rowOf = rowOf;
        Count = count;
        _nodeLog = nodeLog;
        Nodes = new NodeTable(segment.Names, nodeLog, nodeCount);
        Relations = relations;
    }

    /// <summary>The name of this state.</summary>
    public CatalogVersion Version { get; }

    /// <summary>The number of entities.</summary>
    public int Count { get; }

    /// <summary>The number of relations, those there and those back, each once.</summary>
    public int RelationCount => Relations.EdgeCount;

    /// <summary>All entities, in no order that means anything.</summary>
    public IEnumerable<Entity> Entities
    {
        get
        {
            for (int row = 0; row < RowCount; row++)
            {
                if (IsLive(row))
                {
                    yield return row < Segment.NodeCount ? Segment.Entities.Unpack(row) : EntityAt(row);
                }
            }
        }
    }

    internal Segment Segment { get; }

    internal EntityLog Log { get; }

    /// <summary>How much of the log belongs to this version.</summary>
    internal int LogCount { get; }

    /// <summary>Rows that were replaced or taken away, as bits; by word of 64 rows.</summary>
    internal PagedArray<ulong> Dead { get; }

    internal NodeTable Nodes { get; }

    internal RelationGraph Relations { get; }

    /// <summary>Rows are numbered from 0 to one less; not all are live.</summary>
    internal int RowCount => Segment.NodeCount + LogCount;

    internal NodeLog NodeLog => _nodeLog;

    internal PagedArray<int> RowOf => _rowOf;

    /// <summary>The entity of a reference; null if there is none.</summary>
    public Entity? Find(EntityRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Nodes.TryFind(reference, out int node) ? FindEntity(node) : null;
    }

    /// <inheritdoc cref="Find(EntityRef)"/>
    /// <param name="reference">A whole reference, <c>kind:namespace/name</c> or <c>kind:name</c>, in any case.</param>
    /// <exception cref="FormatException">The text is no reference.</exception>
    public Entity? Find(string reference) => Find(EntityRef.Parse(reference));

    /// <summary>Whether there is an entity of that reference.</summary>
    public bool Contains(EntityRef reference) => Find(reference) is not null;

    /// <summary>The entity of a reference, if there is one.</summary>
    public bool TryGet(EntityRef reference, [NotNullWhen(true)] out Entity? entity)
    {
        entity = Find(reference);
        return entity is not null;
    }

    /// <summary>The relations that lead away from an entity, whoever states them: by type and target, each once. The entity need not exist.</summary>
    public IEnumerable<Relation> RelationsOf(EntityRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Nodes.TryFind(reference, out int node) ? RelationsOf(node) : [];
    }

    /// <summary>Where an entity was read from; null if there is no such entity, or it was put without saying.</summary>
    public EntityOrigin? FindOrigin(EntityRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return !Nodes.TryFind(reference, out int node) || !TryFindRow(node, out int row) ? null
            : row < Segment.NodeCount ? Segment.Origins.Find(row)
            : Log.OriginAt(row - Segment.NodeCount);
    }

    /// <summary>The etag that a change may ask for: the entity's own <c>metadata.etag</c>, or else a hash of its content; null if there is no such entity.</summary>
    public string? FindEtag(EntityRef reference) => Find(reference) is { } entity ? EntityEtag.Of(entity) : null;

    /// <summary>Works out the indexes of fields now rather than with the first query that needs them.</summary>
    /// <param name="fields">Search keys, such as <c>spec.type</c>.</param>
    public void Prepare(params IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Segment.Fields.MakeAll(fields.Select(JavaScriptCase.ToLower), Environment.ProcessorCount);
    }

    /// <summary>The entity of a node; null for a node that is but the target of a relation.</summary>
    internal Entity? FindEntity(int node) => TryFindRow(node, out int row) ? EntityAt(row) : null;

    /// <summary>The row of a node's entity, if it has one.</summary>
    internal bool TryFindRow(int node, out int row)
    {
        row = _rowOf[node];
        row = row != 0 ? row - 1 : node < Segment.NodeCount ? node : -1;
        return row >= 0 && IsLive(row);
    }

    /// <summary>Whether a row holds an entity of this version.</summary>
    internal bool IsLive(int row)
        => (row < Segment.NodeCount ? Segment.IsEntity(row) : row < RowCount) && ((Dead[row >> 6] >> row) & 1) == 0;

    /// <summary>This version in a form that a catalog can go on from: versions that share a log have one writer.</summary>
    internal CatalogSnapshot Settle()
    {
        bool isSettled = LogCount == 0 && Relations.IsMerged && Nodes.Count == Segment.NodeCount && Count == Segment.EntityCount;
        return new CatalogSnapshot(Version, isSettled ? Segment : SegmentMerge.Of(this));
    }

    /// <summary>The entity in a live row.</summary>
    internal Entity EntityAt(int row) => row < Segment.NodeCount ? Segment.Entities[row] : Log.EntityAt(row - Segment.NodeCount);

    /// <summary>A value within the entity in a live row, which need not be unpacked for it; missing if there is none.</summary>
    internal EntityValue ValueAt(int row, params ReadOnlySpan<string> path)
        => row < Segment.NodeCount ? Segment.Entities.Find(row, path) : EntityAt(row).Root.At(path);

    /// <summary>The node whose entity is in a row.</summary>
    internal int NodeAt(int row) => row < Segment.NodeCount ? row : Log.NodeAt(row - Segment.NodeCount);

    private List<Relation> RelationsOf(int node)
    {
        var source = Nodes.RefOf(node);
        var edges = Relations.Out(node);
        var relations = new List<Relation>(edges.Count);
        for (int i = 0; i < edges.Count; i++)
        {
            relations.Add(new Relation(source, Relations.Types[edges.Types[i]], Nodes.RefOf(edges.Nodes[i])));
        }

        return relations;
    }
}
