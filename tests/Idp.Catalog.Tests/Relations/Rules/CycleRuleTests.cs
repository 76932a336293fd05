using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Relations.Rules;

public sealed class CycleRuleTests
{
    [Fact]
    public async Task A_ring_is_one_finding_at_its_smallest_entity_with_the_other_steps_beside_it()
    {
        var report = await ValidateAsync(
            ClosedWorld,
            ("c.yaml", Team + Component("c", "dependsOn: [component:a]")),
            ("b.yaml", Component("b", "dependsOn: [component:c]")),
            ("a.yaml", Component("a", "dependsOn: [component:b]")));

        var ring = Assert.Single(report.Diagnostics);
        Assert.Equal(
            "a.yaml:9:15: warning IDP1105: These depend on one another in a circle: component:default/a → component:default/b → component:default/c → component:default/a.",
            ring.ToString());
        Assert.Equal(["b.yaml:9:15", "c.yaml:14:15"], ring.Related.Select(related => related.Location.ToString()));
        Assert.Equal("'component:default/b' depends on 'component:default/c'", ring.Related[0].Message);
    }

    [Fact]
    public async Task An_open_world_has_circles_too()
        => Assert.Equal(["IDP1105 14:15 warning"], await FindInOpenWorldAsync(Team + Component("a", "dependsOn: [component:a]")));

    [Fact]
    public async Task What_the_other_end_states_is_a_step()
        => Assert.Equal(
            ["IDP1105 14:15 warning"],
            await FindInClosedWorldAsync(Team + Component("a", "dependsOn: [component:b]\n  dependencyOf: [component:b]") + Component("b")));

    [Fact]
    public async Task A_chain_and_a_diamond_are_no_circles()
        => Assert.Empty(await FindInClosedWorldAsync(Team
            + Component("a", "dependsOn: [component:b, component:c]")
            + Component("b", "dependsOn: [component:d]")
            + Component("c", "dependsOn: [component:d]")
            + Component("d")));

    [Fact]
    public async Task Two_rings_that_share_an_entity_are_one_finding()
        => Assert.Single(await FindInClosedWorldAsync(Team
            + Component("a", "dependsOn: [component:b, component:c]")
            + Component("b", "dependsOn: [component:a]")
            + Component("c", "dependsOn: [component:a]")));

    [Fact]
    public async Task A_component_that_is_part_of_itself_is_an_error()
        => Assert.Equal(["IDP1106 14:19 error"], await FindInClosedWorldAsync(Team + Component("a", "subcomponentOf: a")));

    [Fact]
    public async Task Groups_that_state_one_edge_from_both_ends_are_no_circle()
        => Assert.Empty(await FindInClosedWorldAsync(
            Entity("Group", "above", "type: team, children: [below]") + Entity("Group", "below", "type: team, children: [], parent: above")));

    [Fact]
    public async Task Groups_below_one_another_are_an_error_at_the_parent()
        => Assert.Equal(["IDP1107 4:43 error"], await FindInClosedWorldAsync(
            Entity("Group", "a", "type: team, children: [], parent: b") + Entity("Group", "b", "type: team, children: [], parent: a")));

    [Fact]
    public async Task A_ring_may_close_through_a_known_entity()
    {
        var known = Model.Entity.Parse("""
            {"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"b"},
             "spec":{"type":"service","lifecycle":"production","owner":"team","dependsOn":["component:a"]}}
            """);

        var found = await FindAsync(ClosedWorld with { Against = [known] }, Team + Component("a", "dependsOn: [component:b]"));

        Assert.Equal(["IDP1105 14:15 warning"], found);
    }

    [Fact]
    public async Task A_ring_of_known_entities_alone_is_not_ours()
    {
        var known = Model.Entity.Parse("""
            {"kind":"Component","metadata":{"name":"b"},"relations":[{"type":"dependsOn","targetRef":"component:default/b"}]}
            """);

        Assert.Empty(await FindAsync(ClosedWorld with { Against = [known] }, Team + Component("a", "dependsOn: [component:b]")));
    }

    [Fact]
    public async Task What_an_export_remembers_of_the_entity_that_is_being_changed_does_not_count()
    {
        // b's entry still says that a depends on it, and a did; now b depends on a, and a on nothing.
        var known = Model.Entity.Parse("""
            {"kind":"Component","metadata":{"name":"b"},"relations":[{"type":"dependencyOf","targetRef":"component:default/a"}]}
            """);

        Assert.Empty(await FindAsync(ClosedWorld with { Against = [known] }, Team + Component("a", "dependencyOf: [component:b]")));
    }
}
