using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Graph.Storage;

/// <summary>The relations of one version of a catalog as edges between numbered nodes: sorted rows, and patches over them. Immutable, thread-safe.</summary>
/// <remarks>A node is an entity or the dangling target of a relation. Its number means nothing in another version.</remarks>
internal sealed class RelationGraph
{
    public static readonly RelationGraph Empty = new(CompressedEdges.Empty, CompressedEdges.Empty, RelationTypeTable.Empty, ForeignStatements.None);

    private readonly PagedArray<EdgePatch> _outPatches;
    private readonly PagedArray<EdgePatch> _inPatches;

    /// <summary>A graph without patches.</summary>
    public RelationGraph(CompressedEdges outgoing, CompressedEdges incoming, RelationTypeTable types, ForeignStatements foreign)
        : this(outgoing, incoming, PagedArray<EdgePatch>.Empty, PagedArray<EdgePatch>.Empty, outgoing.NodeCount, outgoing.EdgeCount, types, foreign)
    {
    }

    public RelationGraph(
        CompressedEdges outgoing,
        CompressedEdges incoming,
        PagedArray<EdgePatch> outPatches,
        PagedArray<EdgePatch> inPatches,
        int nodeCount,
        int edgeCount,
        RelationTypeTable types,
        ForeignStatements foreign)
    {
        Outgoing = outgoing;
        Incoming = incoming;
        _outPatches = outPatches;
        _inPatches = inPatches;
        NodeCount = nodeCount;
        EdgeCount = edgeCount;
        Types = types;
        Foreign = foreign;
    }

    /// <summary>Nodes are numbered from 0 to one less.</summary>
    public int NodeCount { get; }

    public int EdgeCount { get; }

    public RelationTypeTable Types { get; }

    public ForeignStatements Foreign { get; }

    /// <summary>Whether the rows are all there is, so that loops may run over their arrays.</summary>
    public bool IsMerged => _outPatches.IsEmpty;

    /// <summary>Whether a node's edges differ from those of its rows.</summary>
    public bool IsPatched(int node) => _outPatches[node] is not null || _inPatches[node] is not null;

    /// <summary>The rows under the patches.</summary>
    public CompressedEdges Outgoing { get; }

    /// <inheritdoc cref="Outgoing"/>
    public CompressedEdges Incoming { get; }

    internal PagedArray<EdgePatch> OutPatches => _outPatches;

    internal PagedArray<EdgePatch> InPatches => _inPatches;

    /// <summary>The edges that lead away from a node.</summary>
    public Edges Out(int node)
        => _outPatches[node] is { } patch ? patch.Apply(Outgoing.Of(node)) : Outgoing.Of(node);

    /// <summary>The edges that lead to a node; their <see cref="Edges.Nodes"/> are the sources.</summary>
    public Edges In(int node)
        => _inPatches[node] is { } patch ? patch.Apply(Incoming.Of(node)) : Incoming.Of(node);

    /// <summary>Who states an edge; none if it does not exist.</summary>
    public Emitters EmittersOf(Statement edge)
    {
        if (_outPatches[edge.Source] is { } patch && patch.TryFind(edge.Type, edge.Target, out var emitters))
        {
            return emitters;
        }

        var row = Outgoing.Of(edge.Source);
        int index = row.IndexOf(edge.Type, edge.Target);
        return index < 0 ? Emitters.None : (Emitters)row.Emitters[index];
    }
}
