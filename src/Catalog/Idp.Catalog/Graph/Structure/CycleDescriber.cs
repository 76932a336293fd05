using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Turns groups of a core's indices into what a reader wants to know of them.</summary>
internal sealed class CycleDescriber
{
    private readonly CatalogGraph _graph;
    private readonly CircularCore _core;
    private readonly WalkMask _mask;
    private readonly List<int[]> _groups;
    private readonly ShortestRing _rings;

    public CycleDescriber(CatalogGraph graph, CircularCore core, List<int[]> groups, WalkMask mask, long maxSteps)
    {
        int[] groupOf = new int[core.Nodes.Length];
        Array.Fill(groupOf, -1);
        for (int group = 0; group < groups.Count; group++)
        {
            Array.Sort(groups[group], (left, right) => string.CompareOrdinal(KeyOf(left), KeyOf(right)));
            foreach (int member in groups[group])
            {
                groupOf[member] = group;
            }
        }

        _graph = graph;
        _core = core;
        _groups = groups;
        _mask = mask;
        _rings = new ShortestRing(core.Edges, groupOf, maxSteps);

        string KeyOf(int index) => graph.Snapshot.Nodes.KeyOf(core.Nodes[index]);
    }

    /// <summary>The groups, each by reference, by their first members.</summary>
    public IEnumerable<int[]> InOrder() => _groups.OrderBy(group => _graph.Snapshot.Nodes.KeyOf(_core.Nodes[group[0]]), StringComparer.Ordinal);

    public EntityCycle Describe(int[] group, CancellationToken cancellationToken)
    {
        var ring = _rings.Find(group, cancellationToken);
        int[] way = [.. ring.Append(ring[0]).Select(index => _core.Nodes[index])];
        return new EntityCycle([.. group.Select(index => _graph.Snapshot.Nodes.RefOf(_core.Nodes[index]))], _graph.PathOf(_mask, way));
    }
}
