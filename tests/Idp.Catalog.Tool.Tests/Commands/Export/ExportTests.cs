using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Export;

public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Entities_are_exported_in_order_with_their_relations()
    {
        _folder.Write("shop/catalog-info.yaml", Descriptor.Shop);
        _folder.Write("orders/catalog-info.yaml", Descriptor.Orders);

        var json = await ToolRun.OfAsync("export", _folder.Path);
        var ndjson = await ToolRun.OfAsync("export", _folder.Path, "--format", "ndjson");

        Assert.Equal(0, json.ExitCode);
        Assert.Equal("""{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"orders","namespace":"default"},"spec":{"type":"service","lifecycle":"production","owner":"shop"},"relations":[{"type":"ownedBy","targetRef":"group:default/shop"}]}""", ndjson.OutputLines[0]);
        Assert.Equal(
            ndjson.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetRawText()),
            JsonDocument.Parse(json.Output).RootElement.EnumerateArray().Select(entity => entity.GetRawText()));
    }

    [Fact]
    public async Task An_export_as_yaml_reads_back_as_the_same_entities()
    {
        var acme = RepositoryRoot.PathTo("samples", "acme");
        var first = await ToolRun.OfAsync("export", acme, "--format", "yaml");
        var without = first.Output.Split("---\n").Select(document => document[..(document.IndexOf("\nrelations:", StringComparison.Ordinal) + 1)]);
        var file = _folder.Write("catalog-info.yaml", string.Join("---\n", without));

        var second = await ToolRun.OfAsync("export", file, "--format", "yaml");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task What_is_left_out_is_said()
    {
        _folder.Write("a/catalog-info.yaml", Descriptor.Orders);
        _folder.Write("b/catalog-info.yaml", Descriptor.Orders);
        _folder.Write("c/catalog-info.yaml", Descriptor.WithoutOwner);

        var run = await ToolRun.OfAsync("export", _folder.Path, "--format", "ndjson");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.OutputLines);
        Assert.Equal("idp-catalog: left out 1 that are not valid and 1 that are defined elsewhere too; see idp-catalog validate", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("ndjson")]
    public async Task An_export_is_a_catalog_to_validate_against(string format)
    {
        var export = _folder.PathTo("catalog.out");
        _folder.Write("shop/catalog-info.yaml", Descriptor.Shop);
        var orders = _folder.Write("orders.yaml", Descriptor.Orders);
        Assert.Equal(0, (await ToolRun.OfAsync("export", _folder.Path, "--format", format, "--output", export)).ExitCode);

        Assert.Equal(1, (await ToolRun.OfAsync("validate", orders, "--closed-world")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("validate", orders, "--against", export)).ExitCode);
    }
}
