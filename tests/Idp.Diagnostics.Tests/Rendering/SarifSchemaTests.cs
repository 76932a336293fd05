using System.Text.Json.Nodes;
using Idp.JsonSchemas;
using Idp.Testing;

namespace Idp.Diagnostics.Tests.Rendering;

/// <summary>The logs against the schema that OASIS publishes.</summary>
public sealed class SarifSchemaTests
{
    [Fact]
    public void A_log_with_everything_is_valid() => Assert.Empty(Schema().Evaluate(Log(ApprovedReportTests.Report())));

    [Fact]
    public void A_log_without_results_is_valid() => Assert.Empty(Schema().Evaluate(Log()));

    [Fact]
    public void A_log_with_a_folder_of_sources_is_valid()
    {
        var options = new SarifOptions { ToolVersion = "1.0.0", SourceRoot = new Uri("file:///checkout") };
        var text = new SarifRenderer(options).Render(ApprovedReportTests.Report());
        Assert.Empty(Schema().Evaluate(JsonElementInstance.Parse(text)));
    }

    [Theory]
    [InlineData("/runs/0/results/0/level", "fatal")]
    [InlineData("/runs/0/columnKind", "bytes")]
    [InlineData("/version", "2.0.0")]
    [InlineData("/runs/0/artifacts/0/location/uri", "a b.yaml")]
    public void The_schema_refuses_what_sarif_does_not_know(string place, string value)
    {
        var log = JsonNode.Parse(new SarifRenderer().Render(ApprovedReportTests.Report()))!;
        var target = JsonPointer.Parse(place);
        var parent = target.Parent.Tokens.Aggregate(log, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[target.Tokens[^1]] = value;
        var error = Assert.Single(Schema().Evaluate(JsonElementInstance.Parse(log.ToJsonString())));
        Assert.Equal(place, error.InstancePath.ToString());
    }

    private static JsonElementInstance Log(params Diagnostic[] diagnostics) => JsonElementInstance.Parse(new SarifRenderer().Render(diagnostics));

    private static JsonSchema Schema()
    {
        // The pattern of a language tag has a lone ']', which regular expressions in Unicode mode, and so ajv, do not take.
        var text = File.ReadAllText(RepositoryRoot.SharedFixture("sarif", "sarif-schema-2.1.0.json"))
            .Replace("{2}]?$", "{2}\\\\]?$", StringComparison.Ordinal);
        var formats = JsonSchemaFormats.None
            .With("uri", uri => Uri.IsWellFormedUriString(uri, UriKind.Absolute))
            .With("uri-reference", uri => Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
        var loaded = JsonSchema.Load(text, new JsonSchemaOptions { Formats = formats });
        Assert.Empty(loaded.Errors);
        return loaded.Schema!;
    }
}
