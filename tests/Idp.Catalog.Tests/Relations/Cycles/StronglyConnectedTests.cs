using CsCheck;
using Idp.Catalog.Graph.Structure;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;

namespace Idp.Catalog.Tests.Relations.Cycles;

public sealed class StronglyConnectedTests
{
    [Fact]
    public void The_groups_are_those_of_nodes_that_reach_one_another()
        => Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).List[0, 24].Sample(edges =>
        {
            var graph = Graph(edges);
            var found = StronglyConnected.FindCircular(graph.Adjacency, TestContext.Current.CancellationToken)
                .Select(group => string.Join(' ', group.Select(node => graph.Nodes[node].Name).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal);

            return found.SequenceEqual(Expected(edges).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void A_ring_is_a_way_from_its_start_back_to_it()
        => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).List[0, 18].Sample(edges =>
        {
            var graph = Graph(edges);
            foreach (var group in StronglyConnected.FindCircular(graph.Adjacency, TestContext.Current.CancellationToken))
            {
                // Known entities alone make no finding.
                Assert.Null(Ring.Find(graph, group));
            }
        });

    [Fact]
    public void A_ring_of_a_hundred_thousand_needs_no_deep_stack()
    {
        const int count = 100_000;
        var graph = Graph([.. Enumerable.Range(0, count).Select(i => (i, (i + 1) % count))]);

        Assert.Equal(count, Assert.Single(StronglyConnected.FindCircular(graph.Adjacency, TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public void Cancellation_ends_it()
        => Assert.Throws<OperationCanceledException>(() => StronglyConnected.FindCircular(Graph([(0, 1)]).Adjacency, new CancellationToken(canceled: true)));

    private static RelationGraph Graph(IReadOnlyCollection<(int From, int To)> edges)
    {
        var entities = edges.GroupBy(edge => edge.From).Select(group => Entity.Parse($$"""
            { "kind": "Component", "metadata": { "name": "n{{group.Key}}" },
              "relations": [{{string.Join(", ", group.Select(edge => $$"""{ "type": "dependsOn", "targetRef": "component:default/n{{edge.To}}" }"""))}}] }
            """));
        return RelationGraph.Of(LinkedCatalog.Link([], entities), RelationTypes.DependsOn);
    }

    // By the closure of the relation, which is slow and plain.
    private static IEnumerable<string> Expected(IReadOnlyCollection<(int From, int To)> edges)
    {
        var reaches = new bool[8, 8];
        foreach (var (from, to) in edges)
        {
            reaches[from, to] = true;
        }

        for (var k = 0; k < 8; k++)
        {
            for (var i = 0; i < 8; i++)
            {
                for (var j = 0; j < 8; j++)
                {
                    reaches[i, j] |= reaches[i, k] && reaches[k, j];
                }
            }
        }

        return Enumerable.Range(0, 8)
            .Where(i => reaches[i, i])
            .Select(i => string.Join(' ', Enumerable.Range(0, 8).Where(j => reaches[i, j] && reaches[j, i]).Select(j => $"n{j}")))
            .Distinct();
    }
}
