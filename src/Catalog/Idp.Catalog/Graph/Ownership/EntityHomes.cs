using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>Says of nodes, one after the other, who owns them and in which system and domain they are. Not thread-safe.</summary>
internal sealed class EntityHomes(CatalogGraph graph) : IDisposable
{
    private static readonly GraphWalk Wholes = GraphWalk.Parts.Reverse();

    private readonly NearestOfKind _nearest = new(graph, graph.MaskOf(Wholes));
    private readonly WalkMask _owners = graph.MaskOf(GraphWalk.Owners);
    private readonly Dictionary<int, EntityRef> _refs = [];
    private int[] _row = [];

    /// <summary>The owners, by number; valid until the next call.</summary>
    public ReadOnlySpan<int> OwnerNodesOf(int node)
    {
        int count = StepRow.Append(ref _row, 0, graph.Relations.Out(node), graph.Relations.In(node), _owners);
        int kept = 0;
        foreach (int owner in _row.AsSpan(0, count))
        {
            if (graph.IsVisible(owner))
            {
                _row[kept++] = owner;
            }
        }

        return _row.AsSpan(0, kept);
    }

    public ReadOnlySpan<int> SystemNodesOf(int node) => _nearest.Find(node, EntityKinds.System);

    public ReadOnlySpan<int> DomainNodesOf(int node) => _nearest.Find(node, EntityKinds.Domain);

    public ImmutableArray<EntityRef> OwnersOf(int node) => Refs(OwnerNodesOf(node));

    public ImmutableArray<EntityRef> SystemsOf(int node) => Refs(SystemNodesOf(node));

    public ImmutableArray<EntityRef> DomainsOf(int node) => Refs(DomainNodesOf(node));

    public void Dispose() => _nearest.Dispose();

    private ImmutableArray<EntityRef> Refs(ReadOnlySpan<int> nodes)
    {
        if (nodes.IsEmpty)
        {
            return [];
        }

        var refs = new EntityRef[nodes.Length];
        for (int i = 0; i < refs.Length; i++)
        {
            if (!_refs.TryGetValue(nodes[i], out var reference))
            {
                _refs[nodes[i]] = reference = graph.Snapshot.Nodes.RefOf(nodes[i]);
            }

            refs[i] = reference;
        }

        Array.Sort(refs, static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return ImmutableCollectionsMarshal.AsImmutableArray(refs);
    }
}
