using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Tests.Descriptors;

/// <summary><c>$openapi</c> and <c>$asyncapi</c> make one definition of several files.</summary>
public sealed class BundlingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bundling-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_other_files_hold_is_put_in_its_place_once_and_pointed_at_from_then_on()
    {
        Write("api/openapi.yaml", "a: { $ref: './types.yaml#/Order' }\nb: { $ref: types.yaml#/Order }\nc: { $ref: '#/a' }\n");
        Write("api/types.yaml", "Order: { line: { $ref: '#/Line' }, parent: { $ref: '#/Order' } }\nLine: { sku: { $ref: ../shared.json } }\n");
        Write("shared.json", """{ "type": "string" }""");
        var document = await ReadAsync();
        Assert.Empty(document.Places());
        Assert.Equal(
            """
            a:
              line:
                sku:
                  type: string
              parent:
                $ref: "#/a"
            b:
              $ref: "#/a"
            c:
              $ref: "#/a"

            """,
            document.Entity!.Spec.GetString("definition"),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_definition_that_is_whole_by_itself_stays_as_it_was_written()
    {
        const string Text = "openapi:   3.0.0 # as written\nx: { $ref: '#/y' }\nz: { $ref: 'https://example.com/z.json' }\n";
        Write("api/openapi.yaml", Text);
        Assert.Equal(Text, (await ReadAsync()).Entity!.Spec.GetString("definition"));
    }

    [Theory]
    [InlineData("x: { $ref: missing.yaml }", "api/openapi.yaml:1:12")]
    [InlineData("x: { $ref: ../../outside.yaml }", "api/openapi.yaml:1:12")]
    [InlineData("x: [", "api/openapi.yaml:1:5")]
    [InlineData("a: 1\n---\nb: 2", "api/openapi.yaml:1:1")]
    public async Task A_part_that_cannot_be_read_is_a_fault_of_the_placeholder(string text, string place)
    {
        Write("api/openapi.yaml", text);
        File.WriteAllText(Path.Combine(_folder.FullName, "outside.yaml"), "secret: 1");
        var diagnostic = Assert.Single((await ReadAsync()).Diagnostics);
        Assert.Equal("IDP1029", diagnostic.Id);
        Assert.EndsWith(place, Assert.Single(diagnostic.Related).Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pointer_that_leads_nowhere_is_a_fault_of_the_placeholder()
    {
        Write("api/openapi.yaml", "x: { $ref: types.yaml#/Nope }");
        Write("api/types.yaml", "Order: {}");
        Assert.Contains("'/Nope'", Assert.Single((await ReadAsync()).Diagnostics).Message, StringComparison.Ordinal);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.FullName, "root", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private async Task<DescriptorDocument> ReadAsync()
    {
        Write(
            "catalog-info.yaml",
            """
            apiVersion: backstage.io/v1alpha1
            kind: API
            metadata: { name: orders }
            spec: { type: openapi, lifecycle: production, owner: team, definition: { $openapi: ./api/openapi.yaml } }
            """);
        var root = Path.Combine(_folder.FullName, "root");
        var result = await new DescriptorReader().ReadAsync([root], cancellationToken: TestContext.Current.CancellationToken);
        return Assert.Single(result.Documents);
    }
}
