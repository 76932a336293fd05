using System.Text.Json.Serialization;
using CsCheck;

namespace Idp.Catalog.Model.Tests;

public sealed partial class EntityTests
{
    private static readonly Entity Orders = Entity.Parse("""
        {
          "apiVersion": "backstage.io/v1alpha1", "kind": "Component",
          "metadata": {
            "name": "Orders", "namespace": "shop", "title": "The orders", "uid": "u", "etag": "e", "description": "",
            "labels": { "tier": "1", "bad": 1 }, "annotations": { "backstage.io/managed-by-location": "url:https://x/y" },
            "tags": ["dotnet", 1], "links": [{ "url": "https://x", "title": "X", "icon": "i", "type": "t" }, 7]
          },
          "spec": { "type": "service" },
          "relations": [{ "type": "ownedBy", "targetRef": "group:default/a" }, { "type": "ownedBy" }, 3],
          "status": { "items": [{ "type": "t", "level": "error", "message": "m", "error": { "name": "N", "message": "why", "code": 7 } }, {}] }
        }
        """);

    [Fact]
    public void The_header_is_read()
    {
        Assert.Equal("backstage.io/v1alpha1", Orders.ApiVersion);
        Assert.Equal("component:shop/orders", Orders.Ref.ToString());
        Assert.Equal("Orders", Orders.Ref.Name);
        var metadata = Orders.Metadata;
        Assert.Equal(("The orders", "u", "e", ""), (metadata.Title, metadata.Uid, metadata.Etag, metadata.Description));
        Assert.Equal(KeyValuePair.Create("tier", "1"), Assert.Single(metadata.Labels));
        Assert.Equal(1, metadata.Labels.Count);
        Assert.Equal("dotnet", Assert.Single(metadata.Tags));
        var link = Assert.Single(metadata.Links);
        Assert.Equal(("https://x", "X", "i", "t"), (link.Url, link.Title, link.Icon, link.Type));
    }

    [Fact]
    public void What_the_catalog_adds_is_read_and_what_is_malformed_left_out()
    {
        Assert.Equal("component:shop/orders ownedBy group:default/a", Assert.Single(Orders.Relations).ToString());
        var status = Assert.Single(Orders.Status);
        Assert.Equal(("t", "error", "m", "N", "why", 7.0), (status.Type, status.Level, status.Message, status.Error?.Name, status.Error?.Message, status.Error?.Value["code"].AsNumber()));
        Assert.Equal("url:https://x/y", Orders.FindSourceLocation()?.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"kind":1,"apiVersion":null,"metadata":[],"spec":"x","relations":{},"status":[]}""")]
    [InlineData("""{"kind":"Component","metadata":{"name":"","labels":1,"annotations":null,"tags":"x","links":{}}}""")]
    public void Nothing_throws_before_validation(string json)
    {
        var entity = Entity.Parse(json);
        Assert.False(entity.TryGetRef(out _));
        Assert.Throws<InvalidOperationException>(() => entity.Ref);
        Assert.Empty(entity.Relations);
        Assert.Empty(entity.Status);
        Assert.Empty(entity.Metadata.Labels);
        Assert.Empty(entity.Metadata.Annotations);
        Assert.Empty(entity.Metadata.Tags);
        Assert.Empty(entity.Metadata.Links);
        Assert.Null(entity.FindSourceLocation());
        Assert.NotEmpty(entity.ToString());
    }

    [Theory]
    [InlineData("""{"kind":"A","metadata":{"name":"b"}}""")]
    [InlineData("""{"kind":"A","metadata":{"name":"b","namespace":""}}""")]
    [InlineData("""{"kind":"A","metadata":{"name":"b","namespace":null}}""")]
    public void A_namespace_left_out_is_the_default(string json) => Assert.Equal("a:default/b", Entity.Parse(json).Ref.ToString());

    [Fact]
    public void An_entity_is_an_object()
    {
        Assert.Throws<ArgumentException>(() => Entity.From(EntityValue.Null));
        Assert.Throws<FormatException>(() => Entity.Parse("[]"));
        Assert.Throws<ArgumentException>(() => Orders.Without());
    }

    [Fact]
    public void Changes_leave_the_entity_as_it_is()
    {
        var changed = Orders.WithAnnotation("a", "1").WithLabel("tier", null).WithNamespace("other").WithSpec("owner", "x")
            .WithRelations(new Relation(Orders.Ref, RelationTypes.PartOf, EntityRef.Parse("System:S")))
            .WithStatus(new EntityStatusItem("t", StatusLevels.Info, "fine", new EntityStatusError("E", "e")));
        Assert.Equal("component:other/orders", changed.Ref.ToString());
        Assert.Equal("1", changed.Metadata.Annotations["a"]);
        Assert.Null(changed.Metadata.Labels["tier"]);
        Assert.Equal("x", changed.Spec.GetString("owner"));
        Assert.Equal("component:other/orders partOf system:default/s", Assert.Single(changed.Relations).ToString());
        Assert.Equal(new EntityStatusItem("t", "info", "fine", new EntityStatusError("E", "e")), Assert.Single(changed.Status));
        Assert.Null(Orders.Metadata.Annotations["a"]);
        Assert.Same(Orders, Orders.WithNamespace("shop"));
    }

    [Fact]
    public void Entities_are_equal_by_value()
    {
        var again = Entity.Parse(Orders.ToJson());
        Assert.Equal(Orders, again);
        Assert.Equal(Orders.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Orders, Orders.WithLabel("x", "y"));
    }

    [Fact]
    public void Print_then_parse_is_identity() => EntityValueLawTests.Value.Where(value => value.Kind == ValueKind.Object).Sample(value =>
        Assert.Equal(Entity.From(value), Entity.Parse(Entity.From(value).ToJson())));

    [Fact]
    public void An_entity_is_read_into_a_type_of_the_caller()
    {
        var header = Orders.As(HeaderContext.Default.Header);
        Assert.Equal(("Component", "service"), (header?.Kind, header?.Spec?["type"]));
    }

    internal sealed record Header(string Kind, Dictionary<string, string>? Spec);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Header))]
    internal sealed partial class HeaderContext : JsonSerializerContext;
}
