using System.Collections.Immutable;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>Sums a number of entities.</summary>
internal sealed class FactSum(CatalogGraph graph, ImmutableArray<string> path, OwnershipOptions options)
{
    private const int None = -1;

    private readonly double[] _values = new double[graph.NodeCount];
    private readonly Dictionary<int, (double Sum, int Count)> _owners = [];
    private readonly Dictionary<int, (double Sum, int Count)> _systems = [];
    private readonly Dictionary<int, (double Sum, int Count)> _domains = [];
    private readonly List<int> _unreadable = [];

    public FactTotals Compute(CancellationToken cancellationToken)
    {
        using var homes = new EntityHomes(graph);
        var (sum, count) = (0.0, 0);
        foreach (int node in graph.EntityNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = graph.Snapshot.TryFindRow(node, out int row) ? graph.Snapshot.ValueAt(row, path.AsSpan()) : default;
            if (FactValue.TryRead(value, out double number))
            {
                _values[node] = number;
                sum += number;
                count++;
                Add(_owners, homes.OwnerNodesOf(node), number);
                Add(_systems, homes.SystemNodesOf(node), number);
                Add(_domains, homes.DomainNodesOf(node), number);
            }
            else if (!value.IsNullOrMissing)
            {
                _unreadable.Add(node);
            }
        }

        return new FactTotals(
            sum, count, Owners(cancellationToken), Totals(_systems), Totals(_domains), [.. graph.InOrder(_unreadable).Select(graph.Snapshot.Nodes.RefOf)]);
    }

    private ImmutableArray<FactTotal> Owners(CancellationToken cancellationToken)
    {
        var tree = new GroupTree(graph, options.IncludeMembers, options.MaxDepth);
        var owned = OwnedNodes.Collect(graph, ImmutableHashSet<string>.Empty, cancellationToken);
        var rollUp = new RollUp(graph, owned, tree);
        var totals =
            from owner in graph.InOrder(_owners.Keys.Where(owner => owner != None).Union(graph.EntityNodes().Where(tree.IsGroup)))
            let own = _owners.GetValueOrDefault(owner)
            let below = rollUp.Below(owner, cancellationToken).Sum(node => _values[node])
            where own.Count > 0 || below != 0
            select new FactTotal(graph.Snapshot.Nodes.RefOf(owner), own.Sum, own.Count, below);
        return [.. totals, .. WithoutAny(_owners)];
    }

    private ImmutableArray<FactTotal> Totals(Dictionary<int, (double Sum, int Count)> totals) =>
    [
        .. graph.InOrder(totals.Keys.Where(node => node != None))
            .Select(node => new FactTotal(graph.Snapshot.Nodes.RefOf(node), totals[node].Sum, totals[node].Count, totals[node].Sum)),
        .. WithoutAny(totals),
    ];

    private static IEnumerable<FactTotal> WithoutAny(Dictionary<int, (double Sum, int Count)> totals)
        => totals.TryGetValue(None, out var rest) ? [new FactTotal(null, rest.Sum, rest.Count, rest.Sum)] : [];

    private static void Add(Dictionary<int, (double Sum, int Count)> totals, ReadOnlySpan<int> keys, double number)
    {
        foreach (int key in keys.IsEmpty ? [None] : keys)
        {
            var (sum, count) = totals.GetValueOrDefault(key);
            totals[key] = (sum + number, count + 1);
        }
    }
}
