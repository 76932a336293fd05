using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn.Catalogs;

namespace Idp.Scaffolder.Tests.BuiltIn;

public sealed class CatalogActionsTests
{
    private static readonly JsonObject Team = Entity("Group", "team-a");

    [Fact]
    public async Task Entities_are_fetched_by_their_references()
    {
        using var bench = new ActionBench(catalog: new InMemoryCatalog(Team, Entity("Component", "orders")));
        var output = await bench.RunAsync("catalog:fetch", """{"entityRef": "team-a", "defaultKind": "Group", "entityRefs": ["component:orders", "group:default/Team-A"]}""");
        Assert.Equal("team-a", output["entity"]!["metadata"]!["name"]!.GetValue<string>());
        Assert.Equal(["orders", "team-a"], output["entities"]!.AsArray().Select(entity => entity!["metadata"]!["name"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"entityRef": "component:nothing"}""", "Error: Entity component:nothing not found")]
    [InlineData("""{"entityRefs": ["group:team-a", "component:nothing"]}""", "Error: Entity component:nothing not found")]
    [InlineData("{}", "Error: Missing entity reference or references")]
    [InlineData("""{"entityRef": "x"}""", "InputError: Entity reference \"x\" had missing or empty kind (e.g. did not start with \"component:\" or similar)")]
    public async Task What_is_not_there_fails(string input, string expected)
    {
        using var bench = new ActionBench(catalog: new InMemoryCatalog(Team));
        Assert.Equal(expected, await bench.FailAsync("catalog:fetch", input));
    }

    [Fact]
    public async Task What_is_optional_is_null()
    {
        using var bench = new ActionBench(catalog: new InMemoryCatalog(Team));
        var output = await bench.RunAsync("catalog:fetch", """{"entityRef": "component:nothing", "entityRefs": ["group:team-a", "component:no"], "optional": true}""");
        Assert.True(output.ContainsKey("entity"));
        Assert.Null(output["entity"]);
        Assert.Null(output["entities"]!.AsArray()[1]);
        Assert.Empty(await bench.RunAsync("catalog:fetch", """{"optional": true}"""));
    }

    [Fact]
    public async Task Registering_prefers_a_component_that_was_not_generated()
    {
        var catalog = new InMemoryCatalog();
        catalog.SetLocation("https://x/c.yaml", Entity("Component", "generated-1"), Entity("API", "api"), Entity("Component", "Orders"));
        using var bench = new ActionBench(catalog: catalog);
        var output = await bench.RunAsync("catalog:register", """{"catalogInfoUrl": "https://x/c.yaml"}""");
        Assert.Equal("component:default/orders", output["entityRef"]!.GetValue<string>());
        Assert.Equal("https://x/c.yaml", output["catalogInfoUrl"]!.GetValue<string>());
        Assert.Equal(["https://x/c.yaml"], catalog.Locations);
        Assert.Equal("ConflictError: Location url:https://x/c.yaml already exists", await bench.FailAsync("catalog:register", """{"catalogInfoUrl": "https://x/c.yaml"}"""));
    }

    [Fact]
    public async Task What_an_earlier_attempt_registered_is_found()
    {
        var catalog = new InMemoryCatalog();
        catalog.SetLocation("https://x/c.yaml", Entity("Component", "orders"));
        using var bench = new ActionBench(catalog: catalog);
        var action = bench.Registry.Get("catalog:register");
        Assert.Equal(ActionRecovery.FindExisting, action.Descriptor.Recovery);
        var input = new JsonObject { ["catalogInfoUrl"] = "https://x/c.yaml" };
        Assert.False(await action.FindExistingAsync(input, bench.NewContext(), TestContext.Current.CancellationToken));
        await action.ExecuteAsync(input, bench.NewContext(), TestContext.Current.CancellationToken);
        var context = bench.NewContext();
        Assert.True(await action.FindExistingAsync(input, context, TestContext.Current.CancellationToken));
        Assert.Equal("component:default/orders", context.Outputs["entityRef"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_host_or_a_catalog_registering_fails_unless_it_is_optional()
    {
        using var bench = new ActionBench();
        Assert.Equal("InputError: No integration found for host https://github.com/o/r", await bench.FailAsync("catalog:register", """{"repoContentsUrl": "https://github.com/o/r"}"""));
        Assert.StartsWith("Error: There is no catalog in this run", await bench.FailAsync("catalog:register", """{"catalogInfoUrl": "https://x"}"""), StringComparison.Ordinal);
        var output = await bench.RunAsync("catalog:register", """{"catalogInfoUrl": "https://x", "optional": true}""");
        Assert.Equal("""{"catalogInfoUrl":"https://x"}""", output.ToJsonString());
    }

    private static JsonObject Entity(string kind, string name) => new() { ["kind"] = kind, ["metadata"] = new JsonObject { ["name"] = name } };
}
