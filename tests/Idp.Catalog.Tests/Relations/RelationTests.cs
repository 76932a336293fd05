using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;

namespace Idp.Catalog.Tests.Relations;

public sealed class RelationTests
{
    private static readonly DescriptorReaderOptions Model = new() { Kinds = KindSet.Model };

    [Fact]
    public async Task Lists_of_references_are_sorted_and_faults_still_point_at_the_user_s_line()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: orders }
            spec:
              type: service
              lifecycle: production
              owner: team
              dependsOn:
                - resource:zebra
                - without-a-kind
                - component:apple
            """);
        Assert.Equal(["10:7 IDP1071"], document.Places());
        Assert.Equal(
            ["component:apple", "resource:zebra", "without-a-kind"],
            document.Entity!.Spec["dependsOn"].Items.Select(item => item.AsString()));
    }

    [Fact]
    public async Task Relations_go_there_and_back_and_each_appears_once()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: Orders, namespace: shop }
            spec: { type: service, lifecycle: production, owner: team, dependsOn: [resource:db, Resource:shop/DB] }
            """);
        Assert.Equal(
            [
                "component:shop/orders dependsOn resource:shop/db",
                "component:shop/orders ownedBy group:shop/team",
                "group:shop/team ownerOf component:shop/orders",
                "resource:shop/db dependencyOf component:shop/orders",
            ],
            document.RelationTexts());
    }

    [Theory]
    [InlineData("component:a")]
    [InlineData("{ kind: component, name: a }")]
    [InlineData("[component:a]")]
    [InlineData("[{ kind: component, namespace: default, name: a }]")]
    public async Task The_legacy_set_processes_dependencyOf_though_no_schema_names_it(string value)
    {
        var document = await Reading.DocumentAsync(
            $$"""
            apiVersion: backstage.io/v1alpha1
            kind: Resource
            metadata: { name: db }
            spec: { type: database, owner: team, dependencyOf: {{value}} }
            """);
        Assert.Contains("component:default/a dependsOn resource:default/db", document.RelationTexts());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[true]")]
    [InlineData("[null]")]
    [InlineData("[{ name: a }]")]
    public async Task What_is_no_reference_makes_the_entity_fail_in_the_legacy_set_and_is_passed_over_in_the_model_set(string value)
    {
        var yaml =
            $$"""
            apiVersion: backstage.io/v1alpha1
            kind: Resource
            metadata: { name: db }
            spec: { type: database, owner: team, dependencyOf: {{value}} }
            """;
        Assert.False((await Reading.DocumentAsync(yaml)).IsValid);
        Assert.True((await Reading.DocumentAsync(yaml, Model)).IsValid);
    }

    [Fact]
    public async Task The_model_set_drops_relations_to_kinds_that_a_field_does_not_allow()
    {
        const string Yaml =
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: a }
            spec: { type: service, lifecycle: production, owner: component:b }
            """;
        Assert.Equal(2, (await Reading.DocumentAsync(Yaml)).Relations.Length);
        Assert.Empty((await Reading.DocumentAsync(Yaml, Model)).Relations);
    }

    [Fact]
    public async Task The_model_set_gives_the_way_back_only_where_a_pair_declares_it()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: a }
            spec: { type: service, lifecycle: production, owner: team, dependsOn: [system:shop] }
            """,
            Model);
        Assert.Contains("component:default/a dependsOn system:default/shop", document.RelationTexts());
        Assert.DoesNotContain("system:default/shop dependencyOf component:default/a", document.RelationTexts());
    }

    [Fact]
    public async Task Names_are_lowered_as_JavaScript_lowers_them()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: { name: a }
            spec: { type: service, lifecycle: production, owner: "user:İΑΣ" }
            """);
        Assert.Contains("component:default/a ownedBy user:default/i\u0307ας", document.RelationTexts());
    }
}
