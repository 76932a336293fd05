using System.Text.Json;
using CsCheck;

namespace Idp.Diagnostics.Tests.Rendering;

public sealed class SarifRendererTests
{
    [Theory]
    [InlineData("a/b c.yaml", "a/b%20c.yaml", true)]
    [InlineData("größe/😀.yaml", "gr%C3%B6%C3%9Fe/%F0%9F%98%80.yaml", true)]
    [InlineData("a:b.yaml", "a%3Ab.yaml", true)]
    [InlineData("a#b?c%d.yaml", "a%23b%3Fc%25d.yaml", true)]
    [InlineData("/root/x.yaml", "file:///root/x.yaml", false)]
    [InlineData(@"C:\x y.yaml", "file:///C:/x%20y.yaml", false)]
    [InlineData(@"\\server\share\x.yaml", "file://server/share/x.yaml", false)]
    [InlineData("https://example.com/a b.yaml", "https://example.com/a%20b.yaml", false)]
    public void A_path_becomes_a_uri(string path, string uri, bool relative)
    {
        var location = ResultsOf(new SarifRenderer(), new Diagnostic(Rule.Twin, SourceText.FromString(path, "x").Find("x"), "x"))[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(uri, location.GetProperty("uri").GetString());
        Assert.Equal(relative, location.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void Columns_count_utf16_units_and_the_byte_order_mark_takes_none()
    {
        var region = ResultsOf(new SarifRenderer(), new Diagnostic(Rule.Twin, SourceText.FromString("f", "\uFEFF😀: x\r\n").Find("x"), "x"))[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((1, 5, 1, 6), (
            region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void A_fingerprint_survives_lines_added_above()
    {
        var before = Fingerprints("owner: x\n");
        var after = Fingerprints("# new\n\n  owner: x\n");
        Assert.Equal(before, after);
    }

    [Fact]
    public void Equal_faults_on_equal_lines_have_different_fingerprints()
    {
        var source = SourceText.FromString("f", "- x\n- x\n");
        var results = ResultsOf(
            new SarifRenderer(),
            new Diagnostic(Rule.Twin, SourceLocation.In(source, new SourceSpan(2, 1)), "x"),
            new Diagnostic(Rule.Twin, SourceLocation.In(source, new SourceSpan(6, 1)), "x"));
        Assert.Equal(2, results.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Results_point_at_their_rule_and_their_file()
    {
        using var log = JsonDocument.Parse(new SarifRenderer().Render(ApprovedReportTests.Report()));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var artifacts = run.GetProperty("artifacts");
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            foreach (var location in result.GetProperty("locations").EnumerateArray())
            {
                var artifact = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
                Assert.Equal(
                    artifacts[artifact.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString(),
                    artifact.GetProperty("uri").GetString());
            }
        });
    }

    [Fact]
    public void The_folder_of_the_sources_is_said_when_it_is_known()
    {
        var renderer = new SarifRenderer(new SarifOptions { SourceRoot = new Uri("file:///src/a%20b") });
        using var log = JsonDocument.Parse(renderer.Render());
        var root = log.RootElement.GetProperty("runs")[0].GetProperty("originalUriBaseIds").GetProperty("SRCROOT");
        Assert.Equal("file:///src/a%20b/", root.GetProperty("uri").GetString());
    }

    [Fact]
    public void Any_text_gives_json_that_can_be_read()
        => Gen.String.Sample(text =>
        {
            var diagnostic = new Diagnostic(Rule.Owner, SourceText.FromString(text, "x").Find("x"), text);
            using var sarif = JsonDocument.Parse(new SarifRenderer().Render(diagnostic));
            using var json = JsonDocument.Parse(new JsonRenderer().Render(diagnostic));
            Assert.Equal(1, json.RootElement.GetArrayLength());
        });

    private static string[] Fingerprints(string text)
        => [.. ResultsOf(new SarifRenderer(), new Diagnostic(Rule.Twin, SourceText.FromString("f", text).Find("x"), "x")).Select(Fingerprint)];

    private static string Fingerprint(JsonElement result)
        => result.GetProperty("partialFingerprints").GetProperty("idpDiagnostic/v1").GetString()!;

    private static JsonElement[] ResultsOf(SarifRenderer renderer, params Diagnostic[] diagnostics)
    {
        using var log = JsonDocument.Parse(renderer.Render(diagnostics));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").Clone().EnumerateArray()];
    }
}
