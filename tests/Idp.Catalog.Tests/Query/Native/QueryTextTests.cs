using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Query.Native;

public sealed class QueryTextTests
{
    private static readonly CatalogSnapshot Snapshot = RecordedCatalog.SnapshotOf(
    [
        Component("orders", "service", "production", "Order service", "java"),
        Component("shop", "website", "production", "Web shop"),
        Component("Billing", "service", "deprecated", "Billing of orders", "java", "legacy"),
        Component("limit", "library", null, "A library"),
    ]);

    [Theory]
    [InlineData("", "billing limit orders shop")]
    [InlineData("spec.type=service", "billing orders")]
    [InlineData("SPEC.TYPE = Service", "billing orders")]
    [InlineData("spec.type in (service, website) and not metadata.tags=legacy", "orders shop")]
    [InlineData("spec.type not in ('service', website)", "limit")]
    [InlineData("spec.type!=service", "limit shop")]
    [InlineData("spec.type=website or spec.type=library and kind=component", "limit shop")]
    [InlineData("(spec.type=website or spec.type=library) and metadata.name=limit", "limit")]
    [InlineData("spec.lifecycle missing", "limit")]
    [InlineData("spec.lifecycle exists and metadata.name starts with b", "billing")]
    [InlineData("metadata.title=\"Web shop\"", "shop")]
    [InlineData("relations.ownedBy=group:default/owners order by metadata.name desc", "shop orders limit billing")]
    [InlineData("order by spec.lifecycle, metadata.name desc", "billing shop orders limit")]
    [InlineData("order by spec.lifecycle desc", "orders shop billing limit")]
    [InlineData("order by metadata.name limit 2", "billing limit")]
    [InlineData("text 'ord serv'", "orders")]
    [InlineData("text order limit 5", "billing orders")]
    [InlineData("text = x or metadata.name=shop", "shop")]
    [InlineData("not (not spec.type=website)", "shop")]
    public void A_query_finds_what_it_says(string text, string expected)
    {
        var (query, diagnostics) = EntityQuery.Read(text);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, Names(Snapshot.Query(query!)));
    }

    [Theory]
    [InlineData("kind", "query:1:5", "'=', '!=', 'in', 'not in', 'starts with', 'exists' or 'missing' is expected here, not the end.")]
    [InlineData("kind=", "query:1:6", "a value is expected here, not the end.")]
    [InlineData("kind=component and", "query:1:19", "a field is expected here, not the end.")]
    [InlineData("kind=component\n  nonsense", "query:2:3", "'and', 'or', 'order by', 'limit' or the end is expected here, not 'nonsense'.")]
    [InlineData("(kind=a", "query:1:8", "')' is expected here, not the end.")]
    [InlineData("kind in (a b)", "query:1:12", "')' is expected here, not 'b'.")]
    [InlineData("order kind", "query:1:7", "'by' is expected here, not 'kind'.")]
    [InlineData("limit ten", "query:1:7", "a number is expected here, not 'ten'.")]
    [InlineData("ä='x", "query:1:3", "a value is expected here, not a text without its closing quote.")]
    public void A_malformed_query_says_where(string text, string place, string message)
    {
        var (query, diagnostics) = EntityQuery.Read(text);
        Assert.Null(query);
        var fault = Assert.Single(diagnostics);
        Assert.Equal(("IDP1150", place, message), (fault.Id, fault.Location!.ToString(), fault.Message));
    }

    [Theory]
    [InlineData("a=b and c=d and e=f")]
    [InlineData("a in (b, c, d, e)")]
    [InlineData("not not not not a=b")]
    [InlineData("((((a=b))))")]
    [InlineData("limit 100")]
    [InlineData("order by a, b, c")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=b")]
    public void What_a_query_can_grow_by_is_bounded(string text)
    {
        var limits = new QueryLimits { MaxTextLength = 50, MaxConditions = 2, MaxValues = 3, MaxDepth = 3, MaxPageSize = 50, MaxFields = 2 };
        var (query, diagnostics) = EntityQuery.Read(text, limits);
        Assert.Null(query);
        Assert.Equal("IDP1151", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_query_in_JSON_and_one_that_is_built_say_the_same()
    {
        var json = EntityValue.Parse("""{"where":{"spec.type":{"$in":["service"]}},"orderBy":[{"field":"metadata.name","order":"desc"}],"limit":1,"text":"bill ord"}""");
        var built = EntityQuery.Where(EntityPredicate.In("spec.type", "service")).OrderBy("metadata.name", descending: true).Take(1).WithText("bill ord");
        var read = EntityQuery.Read(json).Query!;
        Assert.Equal("billing", Names(Snapshot.Query(read)));
        Assert.Equal("billing", Names(Snapshot.Query(built)));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("""{"filter":{}}""")]
    [InlineData("""{"where":"x"}""")]
    [InlineData("""{"where":{"$nor":[]}}""")]
    [InlineData("""{"limit":-1}""")]
    [InlineData("""{"orderBy":[{"field":"kind","order":"up"}]}""")]
    [InlineData("""{"cursor":5}""")]
    public void Malformed_JSON_is_a_diagnostic(string json)
        => Assert.Equal("IDP1152", Assert.Single(EntityQuery.Read(EntityValue.Parse(json)).Diagnostics).Id);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("e30")]
    [InlineData("bm90IGpzb24")]
    public void A_cursor_that_is_none_is_a_diagnostic(string cursor)
        => Assert.Equal("IDP1153", Assert.Single(Snapshot.Query(EntityQuery.All.After(cursor)).Diagnostics).Id);

    [Fact]
    public void A_cursor_of_another_order_is_refused()
    {
        string cursor = Snapshot.Query(EntityQuery.All.OrderBy("kind").Take(1)).NextCursor!;
        var page = Snapshot.Query(EntityQuery.All.OrderBy("kind", descending: true).After(cursor));
        Assert.Equal("IDP1153", Assert.Single(page.Diagnostics).Id);
    }

    [Fact]
    public async Task A_walk_goes_on_behind_an_entity_that_is_gone()
    {
        using var catalog = new EntityCatalog(Snapshot);
        var query = EntityQuery.All.OrderBy("metadata.name").Take(2);
        var first = catalog.Current.Query(query);
        Assert.Equal("billing limit", Names(first));
        await catalog.ApplyAsync(new ChangeSet(
            EntityChange.Remove(EntityRef.Parse("component:default/limit")), EntityChange.Put(Component("m", "service", null, "M"))), TestContext.Current.CancellationToken);
        Assert.Equal("m orders", Names(catalog.Current.Query(query.After(first.NextCursor))));
    }

    private static string Names(EntityPage page) => string.Join(' ', page.Entities.Select(entity => entity.Ref.ToString().Split('/')[1]));

    private static Entity Component(string name, string type, string? lifecycle, string title, params string[] tags)
    {
        var entity = EntityValue.FromObject(
            ("apiVersion", "backstage.io/v1alpha1"),
            ("kind", "Component"),
            ("metadata", EntityValue.FromObject(("name", name), ("title", title), ("tags", EntityValue.FromStrings(tags)))),
            ("spec", EntityValue.FromObject(("type", type), ("lifecycle", lifecycle is null ? default(EntityValue) : lifecycle))),
            ("relations", EntityValue.FromArray(EntityValue.FromObject(("type", "ownedBy"), ("targetRef", "group:default/owners")))));
        return Entity.From(entity);
    }
}
