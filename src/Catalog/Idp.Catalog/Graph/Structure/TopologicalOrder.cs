using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>All entities in an order in which each comes before those that a walk leads to from it.</summary>
public sealed class TopologicalOrder
{
    private readonly CatalogGraph _graph;

    internal TopologicalOrder(CatalogGraph graph, int[] nodes, EntityCycle? cycle)
    {
        _graph = graph;
        Nodes = nodes;
        Cycle = cycle;
    }

    /// <summary>Whether there is such an order.</summary>
    public bool Exists => Cycle is null;

    /// <summary>The order; empty if there is none. Targets of relations that do not exist have their place too.</summary>
    public IEnumerable<EntityRef> Refs => Nodes.Where(_graph.IsPresent).Select(_graph.Snapshot.Nodes.RefOf);

    /// <summary>A circle that forbids the order; null if there is none.</summary>
    public EntityCycle? Cycle { get; }

    internal int[] Nodes { get; }
}
