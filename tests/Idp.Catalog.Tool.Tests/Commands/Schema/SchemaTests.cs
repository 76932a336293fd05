using System.Buffers;
using System.Text.Json;
using Idp.Diagnostics;
using Idp.JsonSchemas;
using Idp.Testing;
using Idp.Yaml;

namespace Idp.Catalog.Tool.Tests.Commands.Schema;

public sealed class SchemaTests
{
    public static TheoryData<string> Kinds =>
        ["Component", "API", "Resource", "System", "Domain", "Group", "User", "Location", "Template", "AiResource"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_schema_of_a_kind_takes_the_samples_of_the_kind_and_no_other(string kind)
    {
        var schema = await LoadAsync(kind, "--model");

        foreach (var (document, place) in Documents("acme"))
        {
            var isOfKind = document.GetProperty("kind").GetString() == kind;
            Assert.True(schema.IsValid(new JsonElementInstance(document)) == isOfKind, $"{place}: {string.Join('\n', schema.Evaluate(new JsonElementInstance(document)))}");
        }
    }

    [Fact]
    public async Task The_schema_of_all_kinds_takes_every_sample()
    {
        var schema = await LoadAsync("--all", "--model");

        foreach (var (document, place) in Documents("acme"))
        {
            Assert.True(schema.IsValid(new JsonElementInstance(document)), $"{place}: {string.Join('\n', schema.Evaluate(new JsonElementInstance(document)))}");
        }
    }

    [Theory]
    [InlineData("owner-missing")]
    [InlineData("kind-unknown")]
    [InlineData("kind-apiversion-unknown")]
    [InlineData("name-bad-characters")]
    [InlineData("annotations-a-list")]
    [InlineData("tag-bad")]
    [InlineData("label-key-bad")]
    [InlineData("link-url-missing")]
    [InlineData("root-field-unknown")]
    [InlineData("group-children-missing")]
    [InlineData("placeholder-not-a-string")]
    public async Task The_schema_of_all_kinds_refuses_what_the_catalog_refuses(string fault)
    {
        var schema = await LoadAsync("--all");

        Assert.Contains(Documents($"faulty/{fault}"), pair => !schema.IsValid(new JsonElementInstance(pair.Document)));
    }

    [Fact]
    public async Task A_definition_for_one_type_is_used_for_that_type_alone()
    {
        var schema = await LoadAsync("API", "--model");
        const string server = """{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"a"},"spec":{"type":"mcp-server","lifecycle":"production","owner":"o","remotes":[{"type":"sse","url":"https://a"}]}}""";

        Assert.True(IsValid(schema, server));
        Assert.False(IsValid(schema, server.Replace("mcp-server", "openapi", StringComparison.Ordinal)));
        Assert.False(IsValid(schema, server.Replace("remotes", "definition", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_field_of_a_component_is_described()
    {
        using var schema = JsonDocument.Parse((await ToolRun.OfAsync("schema", "component")).Output);
        var spec = schema.RootElement.GetProperty("definitions").GetProperty("Component").GetProperty("properties").GetProperty("spec");

        Assert.All(spec.GetProperty("properties").EnumerateObject(), field => Assert.True(field.Value.TryGetProperty("description", out _), field.Name));
    }

    [Fact]
    public async Task An_unknown_kind_is_refused_with_the_one_that_may_have_been_meant()
    {
        var run = await ToolRun.OfAsync("schema", "Componet");

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("did you mean Component?\n", run.Error, StringComparison.Ordinal);
    }

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.IsValid(new JsonElementInstance(document.RootElement));
    }

    private static async Task<JsonSchema> LoadAsync(params string[] options)
    {
        var run = await ToolRun.OfAsync(["schema", .. options]);
        Assert.Equal(0, run.ExitCode);
        var result = JsonSchema.Load(run.Output);
        Assert.Empty(result.Errors);
        return result.Schema!;
    }

    // As written: an editor sees placeholders, not what they stand for.
    private static IEnumerable<(JsonElement Document, string Place)> Documents(string folder)
    {
        var root = RepositoryRoot.PathTo("samples", folder);
        foreach (var file in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Where(file => !IsOfSkeleton(Path.GetRelativePath(root, file))))
        {
            foreach (var document in new YamlReader().Read(new SourceText(file, File.ReadAllBytes(file))).Documents)
            {
                var json = new ArrayBufferWriter<byte>();
                using (var writer = new Utf8JsonWriter(json))
                {
                    if (!document.Read(new YamlJsonSink(writer)).Success)
                    {
                        continue;
                    }
                }

                var entity = JsonDocument.Parse(json.WrittenMemory).RootElement;
                if (entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("apiVersion", out var version)
                    && version.ValueKind == JsonValueKind.String && entity.TryGetProperty("kind", out _))
                {
                    yield return (entity, $"{file}:{document.Index}");
                }
            }
        }
    }

    // What software templates are made of and what they made: Kubernetes' kinds, for the most part.
    private static bool IsOfSkeleton(string file) => file.Split(Path.DirectorySeparatorChar) is ["templates", _, not "template.yaml", ..];
}
