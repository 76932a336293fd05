using BenchmarkDotNet.Running;
using Idp.Benchmarks.Micro;

namespace Idp.Benchmarks.Measuring;

/// <summary>The rows that BenchmarkDotNet gives.</summary>
internal static class MicroRows
{
    private static readonly MicroRow[] All =
    [
        new("validation of a Component against NJsonSchema, time", typeof(SchemaValidation), nameof(SchemaValidation.Ours), nameof(SchemaValidation.NJsonSchemaOnTokens), 20, 30),
        new("dependents, against QuikGraph", typeof(GraphDependents), nameof(GraphDependents.Ours), nameof(GraphDependents.QuikGraphOverItsOwn), 20, 60) { Case = "hub" },
        new("dependents, against QuikGraph", typeof(GraphDependents), nameof(GraphDependents.Ours), nameof(GraphDependents.QuikGraphOverItsOwn), 50, 100) { Case = "four typical components" },
        new("shortest path against QuikGraph", typeof(GraphShortestPath), nameof(GraphShortestPath.Ours), nameof(GraphShortestPath.BreadthFirstOverItsOwn), 100, 200),
        new("strongly connected components against QuikGraph", typeof(GraphStructure), nameof(GraphStructure.StrongOurs), nameof(GraphStructure.StrongOverItsOwn), 10, 20),
        new("topological order against QuikGraph", typeof(GraphStructure), nameof(GraphStructure.OrderOurs), nameof(GraphStructure.OrderOverItsOwn), 10, 20),
        new("QuikGraph's breadth-first search over our façade, against its own graph", typeof(GraphDependents), nameof(GraphDependents.QuikGraphOverOurs), nameof(GraphDependents.QuikGraphOverItsOwn), 1.1, 0.7) { Case = "hub", IsShare = true },
        new("QuikGraph's Dijkstra over our façade, against its own graph", typeof(GraphShortestPath), nameof(GraphShortestPath.DijkstraOverOurs), nameof(GraphShortestPath.DijkstraOverItsOwn), 1.1, 0.7) { IsShare = true },
        new("QuikGraph's strong components over our façade, against its own graph", typeof(GraphStructure), nameof(GraphStructure.StrongOverOurs), nameof(GraphStructure.StrongOverItsOwn), 1.1, 0.7) { IsShare = true },
        new("QuikGraph's topological order over our façade, against its own graph", typeof(GraphStructure), nameof(GraphStructure.OrderOverOurs), nameof(GraphStructure.OrderOverItsOwn), 1.1, 0.7) { IsShare = true },
        new("count of a two-field filter against LINQ", typeof(CatalogQueries), nameof(CatalogQueries.Count), nameof(CatalogQueries.Linq_count), 300, 1000),
        new("first 20 ordered by name against LINQ", typeof(CatalogQueries), nameof(CatalogQueries.First_by_name), nameof(CatalogQueries.Linq_first_by_name), 300, 1000),
        new("facet over spec.owner against LINQ", typeof(CatalogQueries), nameof(CatalogQueries.Owners), nameof(CatalogQueries.Linq_owners), 300, 1000),
        new("publish one change, graph overlay included", typeof(PublishChange), nameof(PublishChange.Publish), null, 60, 20),
    ];

    public static IEnumerable<TableRow> Measure()
    {
        var summaries = All.Select(row => row.Benchmarks).Distinct().ToDictionary(type => type, type => BenchmarkRunner.Run(type, new ShortInProcess()));
        return [.. All.Select(row => row.Of(summaries[row.Benchmarks]))];
    }
}
