using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Show;

public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShowTests()
    {
        _folder.Write("orders/catalog-info.yaml", $"---\n{Descriptor.Orders}");
        _folder.Write("shop/catalog-info.yaml", Descriptor.Shop);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("orders")]
    [InlineData("component:orders")]
    [InlineData("Component:default/ORDERS")]
    public async Task An_entity_is_shown_with_its_place_and_relations(string reference)
    {
        var run = await ToolRun.OfAsync("show", reference, _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"# {_folder.Path.Replace('\\', '/')}/orders/catalog-info.yaml:2:1\napiVersion: backstage.io/v1alpha1\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("relations:\n  - type: ownedBy\n    targetRef: group:default/shop\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_is_shown_as_json_with_relations_that_others_state()
    {
        var run = await ToolRun.OfAsync("show", "group:shop", _folder.Path, "--format", "json");

        var shown = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("group:default/shop", shown.GetProperty("ref").GetString());
        Assert.Equal(1, shown.GetProperty("definedIn")[0].GetProperty("line").GetInt32());
        Assert.Equal("component:default/orders", shown.GetProperty("entity").GetProperty("relations")[0].GetProperty("targetRef").GetString());
    }

    [Fact]
    public async Task A_placeholder_is_shown_read_in()
    {
        _folder.Write("api/hello.graphql", "type Query { hello: String }\n");
        _folder.Write("api/catalog-info.yaml", Descriptor.Orders.Replace("Component", "API", StringComparison.Ordinal)
            .Replace("name: orders", "name: hello", StringComparison.Ordinal) + "  definition:\n    $text: ./hello.graphql\n");

        var run = await ToolRun.OfAsync("show", "hello", _folder.Path);

        Assert.Contains("definition: |\n    type Query { hello: String }\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_what_may_have_been_meant()
    {
        var run = await ToolRun.OfAsync("show", "component:oders", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("did you mean component:default/orders?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_two_entities_must_be_said_in_full()
    {
        _folder.Write("other/catalog-info.yaml", Descriptor.Shop.Replace("name: shop", "name: orders", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("show", "orders", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("component:default/orders or group:default/orders", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relations_are_listed_with_the_place_that_states_them()
    {
        var text = await ToolRun.OfAsync("relations", "shop", _folder.Path);
        var json = await ToolRun.OfAsync("relations", "shop", _folder.Path, "--format", "json");

        Assert.Equal($"ownerOf  component:default/orders  {_folder.Path.Replace('\\', '/')}/orders/catalog-info.yaml:9:10\n", text.Output);
        var relation = JsonDocument.Parse(json.Output).RootElement[0];
        Assert.Equal("ownerOf", relation.GetProperty("type").GetString());
        Assert.Equal("component:default/orders", relation.GetProperty("statedBy").GetProperty("ref").GetString());
        Assert.True(relation.GetProperty("found").GetBoolean());
    }
}
