using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Tests.Descriptors;

public sealed class PlaceholderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("placeholders-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("$text", "./api.yaml")]
    [InlineData("$openapi", "api.yaml")]
    [InlineData("$asyncapi", "../service/api.yaml")]
    [InlineData("$text", "/service/api.yaml")]
    [InlineData("$text", "./api%2Eyaml")]
    public async Task A_file_beside_the_descriptor_is_read_in(string key, string path)
    {
        Write("service/api.yaml", "openapi: 3.0.0");
        var document = await ReadAsync($"{{ {key}: '{path}' }}");
        Assert.Empty(document.Places());
        Assert.Equal("openapi: 3.0.0", document.Entity!.Spec.GetString("definition"));
    }

    [Fact]
    public async Task Json_and_yaml_bring_in_values()
    {
        Write("service/facts.json", """{ "a": [1, true] }""");
        Write("service/facts.yaml", "b: 0x10\n");
        var document = await ReadAsync("text, facts: [{ $json: facts.json }, { $yaml: facts.yaml }]");
        Assert.Equal("""[{"a":[1,true]},{"b":16}]""", document.Entity!.Spec["facts"].ToString());
    }

    [Theory]
    [InlineData("../../outside.txt")]
    [InlineData("..%2f..%2foutside.txt")]
    [InlineData("../link.txt")]
    public async Task Nothing_outside_the_root_is_read(string path)
    {
        var outside = Path.Combine(_folder.FullName, "outside.txt");
        File.WriteAllText(outside, "secret");
        Write("service/x", "");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "link.txt"), outside);
        var document = await ReadAsync($"{{ $text: '{path}' }}");
        Assert.Equal(["4:81 IDP1032"], document.Places());
        Assert.DoesNotContain("secret", document.Entity!.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_elsewhere_is_noted_and_its_contents_are_nobody_s_fault()
    {
        var document = await ReadAsync("{ $yaml: 'https://example.com/api.yaml' }");
        Assert.Equal(["4:81 IDP1035"], document.Places());
        Assert.True(document.IsValid);
    }

    [Fact]
    public async Task A_fault_in_an_included_file_points_at_both_files()
    {
        Write("service/definition.yaml", "\n  - not a text\n");
        var document = await ReadAsync("{ $yaml: ./definition.yaml }");
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("IDP1041", diagnostic.Id);
        Assert.EndsWith("service/catalog-info.yaml:4:81", diagnostic.Location!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("service/definition.yaml:2:3", Assert.Single(diagnostic.Related).Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_that_the_result_depends_on_are_known_there_or_not()
    {
        Write("service/a.txt", "a");
        var file = Assert.Single((await ReadFilesAsync(
            "{ $text: a.txt }, list: [{ $text: a.txt }, { $text: ../b.txt }, { $text: ../../c.txt }, { $text: 'https://example.com/d' }]")).Files);
        Assert.Equal(
            ["service/catalog-info.yaml", "service/a.txt", "b.txt"],
            file.Inputs.Select(path => Path.GetRelativePath(Path.Combine(_folder.FullName, "root"), path).Replace('\\', '/')));
    }

    [Theory]
    [InlineData("{ $nope: ./x }")]
    [InlineData("{ $text: ./x, other: 1 }")]
    public async Task What_is_no_placeholder_stays_as_it_is(string definition)
        => Assert.Equal(["4:72 IDP1041"], (await ReadAsync(definition)).Places());

    [Fact]
    public async Task The_number_of_placeholders_in_a_descriptor_is_bounded()
    {
        Write("service/x.txt", "x");
        var many = string.Join(", ", Enumerable.Repeat("{ $text: x.txt }", 5));
        var document = await ReadAsync($"text, list: [{many}]", new DescriptorReaderOptions { MaxPlaceholders = 3 });
        Assert.Equal(2, document.Diagnostics.Count(diagnostic => diagnostic.Id == "IDP1039"));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.FullName, "root", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private async Task<DescriptorDocument> ReadAsync(string definition, DescriptorReaderOptions? options = null)
        => Assert.Single((await ReadFilesAsync(definition, options)).Documents);

    private async Task<DescriptorReadResult> ReadFilesAsync(string definition, DescriptorReaderOptions? options = null)
    {
        Write(
            "service/catalog-info.yaml",
            $$"""
            apiVersion: backstage.io/v1alpha1
            kind: API
            metadata: { name: orders }
            spec: { type: openapi, lifecycle: production, owner: team, definition: {{definition}} }
            """);
        var root = Path.Combine(_folder.FullName, "root");
        return await new DescriptorReader(options).ReadAsync([root], cancellationToken: TestContext.Current.CancellationToken);
    }
}
