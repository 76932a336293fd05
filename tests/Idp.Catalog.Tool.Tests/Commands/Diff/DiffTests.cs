using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Diff;

public sealed class DiffTests : IDisposable
{
    private readonly SampleCatalog _before = new();
    private readonly TemporaryFolder _after = new();

    public DiffTests()
    {
        string text = SampleCatalog.Text
            .Replace("  cost: 20\n", "  cost: 21\n", StringComparison.Ordinal)
            .Replace("  owner: web\n", "  owner: shop\n", StringComparison.Ordinal)
            .Replace("type: database\n", "type: database\n  dependsOn: [component:orders]\n", StringComparison.Ordinal)
            .Replace("name: lost\n", "name: found\n", StringComparison.Ordinal)
            .Replace("resource:gone", "resource:orders-db, resource:elsewhere", StringComparison.Ordinal);
        SampleCatalog.Write(_after, text);
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task What_a_change_does_is_told()
    {
        var run = await ToolRun.OfAsync("diff", _before.Path, _after.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            entities: 1 added, 1 removed, 3 changed
              + component:default/found
              - component:default/lost
              ~ component:default/orders
                  spec.cost: 20 -> 21
              ~ component:default/site
                  spec.dependsOn: ["resource:gone"] -> ["resource:elsewhere","resource:orders-db"]
                  spec.owner: "web" -> "shop"
              ~ resource:default/orders-db
                  + spec.dependsOn: ["component:orders"]
            relations: 5 added, 3 removed
              + component:default/found --ownedBy--> group:default/nobody
              + component:default/site --dependsOn--> resource:default/elsewhere
              + component:default/site --dependsOn--> resource:default/orders-db
              + component:default/site --ownedBy--> group:default/shop
              + resource:default/orders-db --dependsOn--> component:default/orders
              - component:default/lost --ownedBy--> group:default/nobody
              - component:default/site --dependsOn--> resource:default/gone
              - component:default/site --ownedBy--> group:default/web
            owners
              component:default/site: group:default/web -> group:default/shop
            now lead nowhere
              component:default/found --ownedBy--> group:default/nobody
              component:default/site --dependsOn--> resource:default/elsewhere
            no longer lead nowhere
              component:default/lost --ownedBy--> group:default/nobody
              component:default/site --dependsOn--> resource:default/gone
            new circles
              component:orders --dependsOn--> resource:orders-db --dependsOn--> component:orders
            depend on what changed (2)
              api:default/orders
              system:default/store
            to tell: group:default/nobody, group:default/shop

            """,
            run.Output);
    }

    [Fact]
    public async Task Nothing_changed_ends_with_0()
    {
        var run = await ToolRun.OfAsync("diff", _before.Path, _before.Path);

        Assert.Equal((0, "no difference\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("export", "catalog.json")]
    [InlineData("export", "catalog.ndjson")]
    [InlineData("export", "catalog.yaml")]
    [InlineData("snapshot", "catalog.snapshot")]
    public async Task A_catalog_is_the_same_in_every_form(string command, string file)
    {
        string path = _after.PathTo(file);
        string[] format = command == "export" ? ["--format", Path.GetExtension(file)[1..]] : [];
        Assert.Equal(0, (await ToolRun.OfAsync([command, _before.Path, "--output", path, .. format])).ExitCode);

        var run = await ToolRun.OfAsync("diff", path, _before.Path);

        Assert.Equal((0, "no difference\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task The_form_for_programs_names_fields_by_pointers()
    {
        var run = await ToolRun.OfAsync("diff", _before.Path, _after.Path, "-f", "json");

        var difference = JsonDocument.Parse(run.Output).RootElement;
        var field = difference.GetProperty("entities").GetProperty("changed")[0].GetProperty("fields")[0];
        Assert.Equal(("/spec/cost", 20, 21), (field.GetProperty("path").GetString(), field.GetProperty("before").GetInt32(), field.GetProperty("after").GetInt32()));
        Assert.Equal("dependsOn", difference.GetProperty("dangling").GetProperty("added")[1].GetProperty("type").GetString());
        Assert.Equal(2, difference.GetProperty("cycles").GetProperty("added")[0].GetProperty("members").GetArrayLength());
    }

    [Fact]
    public async Task A_comment_on_a_pull_request_is_markdown_that_nobody_can_break_out_of()
    {
        SampleCatalog.Write(_after, SampleCatalog.Entity("System", "s", "owner: x\n  '`</details>`': 1"));

        var run = await ToolRun.OfAsync("diff", _before.Path, _after.Path, "-f", "markdown");

        Assert.StartsWith("### Catalog\n\nEntities: 1 added, 9 removed; relations: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n**Now lead nowhere**\n\n- `system:default/s --ownedBy--> group:default/x`\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n<details><summary>Removed (9)</summary>\n\n- `api:default/orders`\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_catalog_adds_when_it_takes_an_entity_in_is_no_change()
    {
        var export = await ToolRun.OfAsync("export", _before.Path, "-f", "ndjson");
        string taken = export.Output.Replace("\"namespace\":\"default\"", "\"namespace\":\"default\",\"uid\":\"1\",\"etag\":\"2\",\"annotations\":{\"backstage.io/managed-by-location\":\"url:https://example.com\"}", StringComparison.Ordinal);
        string file = _after.Write("taken.ndjson", taken);

        Assert.Equal(0, (await ToolRun.OfAsync("diff", file, _before.Path)).ExitCode);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("broken.json")]
    public async Task What_cannot_be_read_ends_with_2(string name)
    {
        _after.Write("broken.json", "[{]");

        var run = await ToolRun.OfAsync("diff", _after.PathTo(name), _before.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.ErrorLines);
        Assert.DoesNotContain("defect", run.Error, StringComparison.Ordinal);
    }
}
