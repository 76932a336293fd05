using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Validation;

public sealed class DuplicateEntityRuleTests
{
    [Fact]
    public async Task The_second_is_an_error_at_its_name_with_the_first_beside_it()
    {
        var report = await ValidateAsync(ClosedWorld, ("first.yaml", Team + Component("orders")), ("second.yaml", Component("Orders")));

        var duplicate = Assert.Single(report.Diagnostics);
        Assert.Equal("second.yaml:4:9: error IDP1104: 'component:default/orders' is described in first.yaml:9:9 already.", duplicate.ToString());
        Assert.Equal("first.yaml:9:9", Assert.Single(duplicate.Related).Location.ToString());
    }

    [Fact]
    public async Task It_is_one_in_an_open_world_too()
        => Assert.Equal(["IDP1104 8:19 error"], await FindInOpenWorldAsync(Team + Team));

    [Fact]
    public async Task Of_three_the_second_and_the_third_are()
        => Assert.Equal(["IDP1104 8:19 error", "IDP1104 13:19 error"], await FindInClosedWorldAsync(Team + Team + Team));

    [Fact]
    public async Task Other_faults_of_the_second_are_left_for_later()
        => Assert.Equal(
            ["IDP1104 19:9 error"], await FindInClosedWorldAsync(Team + Component("a") + Component("a", "dependsOn: [component:none]")));

    [Fact]
    public async Task An_entity_of_the_export_is_being_changed()
        => Assert.Empty(await FindAsync(ClosedWorld with { Against = [Model.Entity.Parse("""{"kind":"Group","metadata":{"name":"team"}}""")] }, Team));

    [Fact]
    public async Task The_same_name_in_another_kind_or_namespace_is_another_entity()
        => Assert.Empty(await FindInClosedWorldAsync(Team + Entity("Group", "team, namespace: other", "type: team, children: []") + Entity("User", "team", "memberOf: []")));
}
