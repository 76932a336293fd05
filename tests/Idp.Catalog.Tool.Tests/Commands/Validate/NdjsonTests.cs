using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Validate;

public sealed class NdjsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_document_has_its_line_and_null_documents_only_count()
    {
        var file = _folder.Write("catalog-info.yaml", $"{Descriptor.Orders}---\n---\n{Descriptor.WithoutOwner}---\n- a list\n");

        var lines = await LinesAsync(file);

        Assert.Equal(
            [
                """{"file":"catalog-info.yaml","doc":0,"valid":true,"ref":"component:default/orders","relations":["component:default/orders ownedBy group:default/shop","group:default/shop ownerOf component:default/orders"],"errors":[]}""",
                """{"file":"catalog-info.yaml","doc":2,"valid":false,"ref":"component:default/orders","errors":[{"id":"IDP1040","line":15,"column":1,"message":"spec.owner is missing."}]}""",
                """{"file":"catalog-info.yaml","doc":3,"valid":false,"errors":[{"id":"IDP1045","line":19,"column":1,"message":"A descriptor is a map with apiVersion, kind and metadata; this document is a list."}]}""",
            ],
            lines);
    }

    [Theory]
    [InlineData("metadata: { name: İX, namespace: null }", "component:default/i̇x")]
    [InlineData("metadata: { name: '', namespace: '' }", "component:/")]
    [InlineData("namespace: A\nname: B", "component:a/b")]
    [InlineData("metadata: { name: 5 }", null)]
    [InlineData("metadata: { name: { $text: ./name } }", null)]
    [InlineData("metadata: { name: a, namespace: 5 }", null)]
    [InlineData("metadata: null\nname: B", null)]
    public async Task A_reference_is_formed_wherever_the_original_can(string yaml, string? reference)
    {
        var file = _folder.Write("catalog-info.yaml", $"apiVersion: backstage.io/v1alpha1\nkind: Component\n{yaml}\n");

        using var line = JsonDocument.Parse(Assert.Single(await LinesAsync(file)));

        Assert.False(line.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(reference, line.RootElement.TryGetProperty("ref", out var found) ? found.GetString() : null);
    }

    [Fact]
    public async Task A_location_of_a_foreign_type_is_not_valid_but_has_its_relations()
    {
        var file = _folder.Write(
            "catalog-info.yaml",
            "apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: { name: all }\nspec: { type: file, target: ./a.yaml }\n");

        using var line = JsonDocument.Parse(Assert.Single(await LinesAsync(file, "--origin", "https://github.com/acme/shop/blob/main")));

        Assert.False(line.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(0, line.RootElement.GetProperty("relations").GetArrayLength());
        Assert.Equal("IDP1080", line.RootElement.GetProperty("errors")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Findings_across_files_are_told_and_do_not_change_the_verdict()
    {
        var file = _folder.Write("catalog-info.yaml", $"{Descriptor.Shop}---\n{Descriptor.Orders.Replace("owner: shop", "owner: nobody", StringComparison.Ordinal)}");

        var lines = await LinesAsync(file, "--closed-world");

        using var first = JsonDocument.Parse(lines[0]);
        using var second = JsonDocument.Parse(lines[1]);
        Assert.Equal(0, first.RootElement.GetProperty("errors").GetArrayLength());
        Assert.True(second.RootElement.GetProperty("valid").GetBoolean());
        Assert.StartsWith("IDP11", second.RootElement.GetProperty("errors")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_has_a_line()
    {
        var lines = await LinesAsync(_folder.PathTo("missing.yaml"));

        Assert.Equal("""{"file":"missing.yaml","doc":0,"valid":false,"errors":[{"id":"IDP1020",""", Assert.Single(lines)[..71]);
    }

    [Theory]
    [InlineData("legacy")]
    [InlineData("model")]
    public async Task The_samples_are_told_as_the_original_tells_them(string engine)
    {
        var root = RepositoryRoot.PathTo("samples", "acme");
        var expected = File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Catalog.Tests", "Fixtures", "verdicts-acme.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => !line.TryGetProperty("empty", out _))
            .Select(line => (Line: line, Side: line.TryGetProperty("both", out var both) ? both : line.GetProperty(engine)))
            .Select(pair => Shape(pair.Line, pair.Side))
            .Order(StringComparer.Ordinal)
            .ToArray();
        string[] model = engine == "model" ? ["--model"] : [];

        var run = await ToolRun.OfAsync(
            ["validate", "--all", root, "--root", root, "--format", "ndjson", "--origin", "https://github.com/oracle/corpus/blob/main/", .. model]);

        var files = expected.Select(shape => shape.Split('|')[0]).ToHashSet();
        var actual = run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).Select(line => Shape(line, line))
            .Where(shape => files.Contains(shape.Split('|')[0]));
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    private static string Shape(JsonElement line, JsonElement side) => string.Join(
        '|',
        line.GetProperty("file").GetString(),
        line.GetProperty("doc").GetInt32(),
        side.GetProperty("valid").GetBoolean(),
        line.TryGetProperty("ref", out var reference) ? reference.GetString() : "-",
        side.TryGetProperty("relations", out var relations) ? string.Join(',', relations.EnumerateArray()) : string.Empty);

    private async Task<string[]> LinesAsync(string file, params string[] options)
        => (await ToolRun.OfAsync(["validate", file, "--root", _folder.Path, "--format", "ndjson", .. options])).OutputLines;
}
