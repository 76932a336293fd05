using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using static Idp.Catalog.Tests.Graph.Graphs;

namespace Idp.Catalog.Tests.Graph;

/// <summary>What the sample organisation says of itself.</summary>
public sealed class AcmeGraphTests
{
    [Fact]
    public async Task Every_answer_about_impact_is_explained_by_relations_of_the_catalog()
    {
        var snapshot = await AcmeSnapshot.ReadAsync();
        foreach (var resource in snapshot.Entities.Where(entity => entity.IsKind(EntityKinds.Resource)))
        {
            var report = snapshot.Graph.Impact(resource.Ref, cancellationToken: TestContext.Current.CancellationToken);
            Assert.All(report.Entities, entity => Assert.All(entity.Explanation.Steps, step => Assert.Contains(step.Relation, snapshot.RelationsOf(step.Relation.Source))));
            Assert.All(report.Entities, entity => Assert.Subset(report.Owners.ToHashSet(), entity.Owners.ToHashSet()));
            Assert.Equal(report.Entities.Length, report.ByOwner.SelectMany(group => group.Entities).Distinct().Count());
        }
    }

    [Fact]
    public async Task Everything_that_needs_an_owner_has_one_and_the_root_answers_for_all()
    {
        var graph = (await AcmeSnapshot.ReadAsync()).Graph;
        var report = graph.Ownership(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, report.Total.Share);
        Assert.Empty(report.Orphaned);
        Assert.Equal(report.Total.Entities, report.Owners.Single(owner => owner.Ref == Ref("group:acme")).RolledUp);
    }

    [Fact]
    public async Task Groups_and_what_depends_on_what_have_an_order()
    {
        var graph = (await AcmeSnapshot.ReadAsync()).Graph;
        Assert.Empty(graph.FindCycles(new CycleOptions { Walk = GraphWalk.Groups }, TestContext.Current.CancellationToken).Cycles);
        Assert.Empty(graph.FindCycles(new CycleOptions { Walk = GraphWalk.Along(WalkDirection.Outgoing, RelationTypes.DependsOn) }, TestContext.Current.CancellationToken).Cycles);
        Assert.NotEmpty(graph.FindCritical(cancellationToken: TestContext.Current.CancellationToken));
    }
}
