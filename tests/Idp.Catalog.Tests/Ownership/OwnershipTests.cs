using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Ownership;

public sealed class OwnershipTests
{
    private const string Template = """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata: { name: service }
        spec:
          type: service
          steps: []
        """;

    [Fact]
    public async Task An_owner_that_does_not_exist_is_one_error_in_a_closed_world()
        => Assert.Equal(["IDP1101 8:10 error"], await FindInClosedWorldAsync(Component("a")));

    [Fact]
    public async Task In_an_open_world_it_is_a_note() => Assert.Equal(["IDP1101 8:10 info"], await FindInOpenWorldAsync(Component("a")));

    [Fact]
    public async Task A_known_owner_will_do()
        => Assert.Empty(await FindAsync(new CatalogValidatorOptions { Against = [Model.Entity.Parse("""{"kind":"Group","metadata":{"name":"Team"}}""")] }, Component("a")));

    [Fact]
    public async Task An_empty_export_closes_the_world()
        => Assert.Equal(["IDP1101 8:10 error"], await FindAsync(new CatalogValidatorOptions { Against = [] }, Component("a")));

    [Theory]
    [InlineData("teem", "Did you mean team?")]
    [InlineData("jane", "Did you mean user:jane?")]
    [InlineData("somebody", "Correct the reference, or add a descriptor of what it names.")]
    public async Task Who_was_meant_is_suggested(string owner, string remedy)
    {
        var report = await ValidateAsync(
            ClosedWorld, ("a.yaml", Team + Entity("User", "jane", "memberOf: [team]") + Entity("System", "jane", "owner: team") + Entity("Domain", "d", $"owner: {owner}")));

        Assert.Equal(remedy, Assert.Single(report.Diagnostics).Remedy);
    }

    [Theory]
    [InlineData("component:b")]
    [InlineData("component:none")]
    public async Task A_component_cannot_own_whether_it_exists_or_not(string owner)
        => Assert.Equal(["IDP1102 4:16 error"], await FindInClosedWorldAsync(Entity("Domain", "d", $"owner: {owner}") + Component("b") + Team));

    [Fact]
    public async Task It_cannot_in_an_open_world_either()
        => Assert.Equal(["IDP1102 4:16 error"], await FindInOpenWorldAsync(Entity("Domain", "d", "owner: component:none")));

    [Fact]
    public async Task It_cannot_where_the_kinds_drop_such_owners_and_the_entity_is_not_unowned_as_well()
        => Assert.Equal(["IDP1102 4:16 error"], await FindAsync(ClosedWorld with { Reader = new DescriptorReaderOptions { Kinds = KindSet.Model } }, Entity("Domain", "d", "owner: component:none")));

    [Fact]
    public async Task The_owner_of_a_template_is_a_group_or_user_too()
        => Assert.Equal(["IDP1102 7:10 error"], await FindInClosedWorldAsync(Template + "\n  owner: system:shop"));

    [Fact]
    public async Task A_template_without_owner_is_a_warning_at_its_spec_in_any_world()
    {
        Assert.Equal(["IDP1103 4:1 warning"], await FindInClosedWorldAsync(Template));
        Assert.Equal(["IDP1103 4:1 warning"], await FindInOpenWorldAsync(Template));
    }

    [Fact]
    public async Task Kinds_that_have_no_owner_need_none()
        => Assert.Empty(await FindInClosedWorldAsync(Team + Entity("User", "jane", "memberOf: [team]") + Entity("Location", "l", "target: https://example.com/catalog-info.yaml")));
}
