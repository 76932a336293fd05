using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Relations;

public sealed class LinkedCatalogTests
{
    [Fact]
    public async Task The_first_of_two_descriptors_counts()
    {
        var catalog = await LinkAsync(Component("a", "subcomponentOf: x") + Component("A", "subcomponentOf: y") + Component("a"));

        Assert.Equal(3, catalog.FindAll(EntityRef.Parse("component:a")).Length);
        Assert.Equal("x", catalog.Find(EntityRef.Parse("component:a"))!.Spec.GetString("subcomponentOf"));
        Assert.Equal(["component:default/a"], catalog.Refs.Select(reference => reference.ToString()));
        Assert.DoesNotContain(catalog.RelationsOf(EntityRef.Parse("component:y")), _ => true);
    }

    [Fact]
    public async Task Relations_are_found_from_both_ends_with_who_states_them()
    {
        var catalog = await LinkAsync(Component("a", "dependsOn: [resource:db]"));

        var back = Assert.Single(catalog.RelationsOf(EntityRef.Parse("resource:db")));
        Assert.Equal("resource:default/db dependencyOf component:default/a", back.Relation.ToString());
        Assert.Equal("component:default/a", back.Document!.Ref!.ToString());
        Assert.Equal("/spec/dependsOn/0", back.Reference!.Pointer.ToString());
        Assert.Equal(["ownedBy", "dependsOn"], catalog.RelationsOf(EntityRef.Parse("component:a")).Select(stated => stated.Relation.Type));
    }

    [Fact]
    public async Task An_invalid_document_is_known_to_be_meant()
    {
        var catalog = await LinkAsync(TestCatalog.Entity("Component", "a", "type: service"));

        Assert.False(catalog.Contains(EntityRef.Parse("component:a")));
        Assert.True(catalog.IsRefused(EntityRef.Parse("component:a")));
        Assert.Empty(catalog.Documents);
        Assert.Single(catalog.Invalid);
    }

    [Fact]
    public async Task A_known_entity_gives_way_to_a_descriptor()
    {
        var known = new[] { Entity("{'kind':'Group','metadata':{'name':'team'}}"), Entity("{'kind':'Group','metadata':{'name':'other'}}"), Entity("{'kind':'Group'}") };

        var catalog = LinkedCatalog.Link((await ReadAsync(new(), ("a.yaml", Team))).Documents, known);

        Assert.Equal("group:default/other", Assert.Single(catalog.Known).Ref.ToString());
        Assert.Equal("team", catalog.Find(EntityRef.Parse("group:team"))!.Spec.GetString("type"));
    }

    private static Model.Entity Entity(string json) => Model.Entity.Parse(json.Replace('\'', '"'));

    private static async Task<LinkedCatalog> LinkAsync(string text) => LinkedCatalog.Link((await ReadAsync(new(), ("a.yaml", text))).Documents);
}
