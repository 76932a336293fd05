using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Graph;

public sealed class GraphTests : IDisposable
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    private readonly SampleCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task What_is_around_an_entity_is_a_tree()
    {
        var run = await ToolRun.OfAsync("graph", "component:site", _catalog.Path, "--depth", "2", "--relations", "DependsOn,consumesApi,apiProvidedBy", "--direction", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            component:default/site
              --consumesApi--> api:orders
                --apiProvidedBy--> component:orders
              --dependsOn--> resource:gone  (does not exist)

            """,
            run.Output);
    }

    [Fact]
    public async Task The_whole_catalog_is_a_list_of_relations()
    {
        var run = await ToolRun.OfAsync("graph", _catalog.Path, "--relations", "dependsOn");

        Assert.Equal(
            """
            component:default/orders  dependsOn  resource:default/orders-db
            component:default/site    dependsOn  resource:default/gone

            """,
            run.Output);
    }

    [Fact]
    public async Task The_form_for_programs_has_nodes_and_edges()
    {
        var run = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--format", "json");

        var graph = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("component:default/orders", graph.GetProperty("nodes")[0].GetProperty("id").GetString());
        Assert.Equal(8, graph.GetProperty("edges").GetArrayLength());
    }

    [Theory]
    [InlineData("mermaid", "flowchart LR\n")]
    [InlineData("dot", "digraph catalog {\n")]
    public async Task A_drawing_is_text(string format, string start)
    {
        var run = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--format", format);

        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_is_shown_is_said()
    {
        var run = await ToolRun.OfAsync("graph", "group:shop", _catalog.Path, "--max-nodes", "2");

        Assert.Equal(2, run.OutputLines.Length);
        Assert.Equal("idp-catalog: there is more than the 2 that are shown; see --max-nodes", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_relation_that_is_not_known_is_refused_with_what_may_have_been_meant()
    {
        var run = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--relations", "dependOn");

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("did you mean dependsOn?\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_drawn_where_Graphviz_is_installed()
    {
        Assert.SkipUnless(IsGraphvizThere(), "Needs Graphviz, whose program dot is not on the PATH.");
        var svg = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--format", "svg");
        var png = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--format", "png", "--output", _catalog.PathTo("a.png"));

        Assert.Equal((0, ""), (svg.ExitCode, svg.Error));
        Assert.Contains("<svg ", svg.Output, StringComparison.Ordinal);
        Assert.Equal(0, png.ExitCode);
        Assert.Equal(PngSignature, File.ReadAllBytes(_catalog.PathTo("a.png"))[..4]);
    }

    [Fact]
    public async Task Names_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        SampleCatalog.Write(folder, SampleCatalog.Entity("Resource", "r", "type: x\n  owner: x\n  dependsOn: [\"resource:a\\e[31m\\nb\"]"));

        foreach (string command in new[] { "graph", "impact", "relations" })
        {
            var run = await ToolRun.OfAsync(command, "resource:r", folder.Path);
            Assert.Equal(0, run.ExitCode);
            Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
        }

        Assert.Contains("resource:a\\u001B[31m\\u000Ab  (does not exist)\n", (await ToolRun.OfAsync("graph", "resource:r", folder.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_png_does_not_go_to_the_console()
    {
        var run = await ToolRun.OfAsync("graph", "component:orders", _catalog.Path, "--format", "png");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }

    private static bool IsGraphvizThere() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "dot.exe" : "dot")));
}
