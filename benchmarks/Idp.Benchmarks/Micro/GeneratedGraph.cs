using Idp.Benchmarks.Catalogs;
using Idp.Catalog.Graph;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;
using QuikGraph;

namespace Idp.Benchmarks.Micro;

/// <summary>The relations of the generated catalog of 100,000 entities, and the same edges in QuikGraph's own graph.</summary>
internal sealed class GeneratedGraph
{
    private const int Entities = 100_000;
    private const ulong Seed = 42;

    private GeneratedGraph(CatalogGraph ours)
    {
        Ours = ours;
        View = ours.ToQuikGraph(Forward);
        Theirs = new BidirectionalGraph<int, SEquatableEdge<int>>(false, View.VertexCount);
        Theirs.AddVertexRange(View.Vertices);
        Theirs.AddEdgeRange(View.Edges);
        Answer.MustBe(View.EdgeCount, Theirs.EdgeCount);
    }

    /// <summary>Along every relation that a descriptor states, some 350,000.</summary>
    public static GraphWalk Forward { get; } = GraphWalk.Along(
        WalkDirection.Outgoing,
        RelationTypes.OwnedBy, RelationTypes.PartOf, RelationTypes.ChildOf, RelationTypes.MemberOf, RelationTypes.DependsOn, RelationTypes.ProvidesApi, RelationTypes.ConsumesApi);

    public static GraphWalk Backward { get; } = Forward.Reverse();

    public CatalogGraph Ours { get; }

    public QuikGraphView View { get; }

    public BidirectionalGraph<int, SEquatableEdge<int>> Theirs { get; }

    public static GeneratedGraph Whole() => new(Build(_ => true));

    /// <summary>Without the relations among entities that reach one another, so that there is an order.</summary>
    public static GeneratedGraph WithoutCircles()
    {
        var groups = Build(_ => true).FindCycles(new CycleOptions { Walk = Forward, MaxCycles = Entities }).Cycles
            .SelectMany((cycle, group) => cycle.Members.Select(member => (Member: member.ToString(), group)))
            .ToDictionary(pair => pair.Member, pair => pair.group);
        return new(Build(relation => !groups.TryGetValue(relation.Source, out var source)
            || !groups.TryGetValue(relation.Target, out var target) || source != target));
    }

    /// <summary>The entities that the most and a usual number of others depend on.</summary>
    public (EntityRef Hub, EntityRef[] Typical) Starts()
    {
        var hub = Ours.FindCritical(new CriticalityOptions { Walk = Backward, MaxResults = 1 })[0].Ref;
        var components = Enumerable.Range(0, View.VertexCount).Select(i => (int)((long)i * 7919 % View.VertexCount)).Select(View.RefOf);
        return (hub, [.. components.Where(reference => reference.IsKind("component")).Take(4)]);
    }

    public int VertexOf(EntityRef reference) => View.TryFindVertex(reference, out var vertex) ? vertex : throw new InvalidOperationException($"There is no {reference}.");

    private static CatalogGraph Build(Func<GeneratedRelation, bool> isKept)
    {
        var builder = new SegmentBuilder();
        foreach (var relation in new CatalogGenerator(Entities, Seed).Relations())
        {
            var source = builder.NodeOf(EntityRef.Parse(relation.Source));
            var target = builder.NodeOf(EntityRef.Parse(relation.Target));
            if (isKept(relation))
            {
                builder.State(source, new Statement(source, builder.TypeOf(relation.Type), target));
                builder.State(source, new Statement(target, builder.TypeOf(RelationTypes.FindInverse(relation.Type)!), source));
            }
        }

        return new CatalogSnapshot(CatalogVersion.New(), builder.Build()).Graph;
    }
}
