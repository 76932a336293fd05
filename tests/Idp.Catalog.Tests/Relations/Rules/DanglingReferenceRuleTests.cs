using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Relations.Rules;

public sealed class DanglingReferenceRuleTests
{
    [Fact]
    public async Task A_reference_to_nothing_is_a_warning_at_its_item_in_a_closed_world()
        => Assert.Equal(["IDP1100 14:15 warning"], await FindInClosedWorldAsync(Team + Component("a", "dependsOn: [resource:db]")));

    [Fact]
    public async Task In_an_open_world_it_is_a_note()
        => Assert.Equal(["IDP1100 14:15 info"], await FindInOpenWorldAsync(Team + Component("a", "dependsOn: [resource:db]")));

    [Fact]
    public async Task A_reference_to_something_in_another_file_is_no_fault()
    {
        var report = await ValidateAsync(
            ClosedWorld,
            ("a.yaml", Team + Component("a", "dependsOn: ['component:B']")),
            ("b.yaml", Component("b")));

        Assert.Empty(report.Diagnostics);
    }

    [Fact]
    public async Task The_place_is_the_user_s_although_references_are_sorted()
        => Assert.Equal(
            ["IDP1100 14:15 warning"],
            await FindInClosedWorldAsync(Team + Component("a", "dependsOn: [component:z, component:b]") + Component("b")));

    [Fact]
    public async Task An_entity_that_is_invalid_is_not_missing_as_well()
    {
        var found = await FindInClosedWorldAsync(Team + Component("a", "dependsOn: [component:b]") + Entity("Component", "b", "type: service"));

        Assert.DoesNotContain(found, finding => finding.StartsWith("IDP1100", StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.StartsWith("IDP1040", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("component:ordres", "Did you mean component:orders?")]
    [InlineData("resource:orders", "Did you mean component:orders?")]
    [InlineData("component:shop/orders", "Did you mean component:orders?")]
    [InlineData("component:payments", "Correct the reference, or add a descriptor of what it names.")]
    public async Task What_was_meant_is_suggested_as_the_field_would_write_it(string written, string remedy)
    {
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Team + Component("a", $"dependsOn: ['{written}']") + Component("orders")));

        Assert.Equal(remedy, Assert.Single(report.Diagnostics).Remedy);
    }

    [Fact]
    public async Task A_field_with_a_kind_of_its_own_gets_a_suggestion_without_it()
    {
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Team + Component("a", "system: shopp") + Entity("System", "shop", "owner: team")));

        Assert.Equal("Did you mean shop?", Assert.Single(report.Diagnostics).Remedy);
    }

    [Fact]
    public async Task The_entity_itself_is_no_suggestion()
    {
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Team + Component("orders", "dependsOn: ['component:order']")));

        Assert.DoesNotContain("Did you mean", Assert.Single(report.Diagnostics).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Very_many_faults_of_a_document_end_in_a_number()
    {
        var references = string.Join(", ", Enumerable.Range(0, 250).Select(i => $"component:c{i}"));
        var report = await ValidateAsync(ClosedWorld, ("a.yaml", Team + Component("a", $"dependsOn: [{references}]")));

        Assert.Equal(100, report.Diagnostics.Count(diagnostic => diagnostic.Id == "IDP1100"));
        Assert.Equal("150 findings of IDP1100 in this document are not shown.", Assert.Single(report.Diagnostics, diagnostic => diagnostic.Id == "IDP1110").Message);
    }
}
