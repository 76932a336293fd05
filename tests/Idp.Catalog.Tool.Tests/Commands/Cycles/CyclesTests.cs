using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Cycles;

public sealed class CyclesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CyclesTests() => SampleCatalog.Write(_folder, string.Join("---\n",
        Resource("a", "b"), Resource("b", "c"), Resource("c", "a, b"), Resource("d", "a"), Resource("e", "")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_circle_is_shown_with_a_shortest_ring_and_ends_with_1()
    {
        var run = await ToolRun.OfAsync("cycles", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            3 entities depend on one another
              resource:b --dependsOn--> resource:c --dependsOn--> resource:b
              and: resource:a
            1 circle

            """,
            run.Output);
    }

    [Fact]
    public async Task No_circle_ends_with_0()
    {
        using var catalog = new SampleCatalog();

        var run = await ToolRun.OfAsync("cycles", catalog.Path);

        Assert.Equal((0, "no circles\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Other_relations_make_no_such_circle()
        => Assert.Equal(0, (await ToolRun.OfAsync("cycles", _folder.Path, "--relations", "parentOf")).ExitCode);

    [Fact]
    public async Task Of_many_members_some_are_named()
    {
        using var folder = new TemporaryFolder();
        SampleCatalog.Write(folder, string.Join("---\n", Enumerable.Range(0, 40).Select(i => Resource($"r{i}", i == 0 ? "r1, r39" : $"r{i - 1}, r0"))));

        var run = await ToolRun.OfAsync("cycles", folder.Path);

        Assert.EndsWith(" and 18 more", run.OutputLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_for_programs_has_members_and_ring()
    {
        var run = await ToolRun.OfAsync("cycles", _folder.Path, "-f", "json");

        var cycle = JsonDocument.Parse(run.Output).RootElement.GetProperty("cycles")[0];
        Assert.Equal(3, cycle.GetProperty("members").GetArrayLength());
        Assert.Equal(2, cycle.GetProperty("ring").GetArrayLength());
    }

    [Fact]
    public async Task A_drawing_shows_the_ring()
    {
        var run = await ToolRun.OfAsync("cycles", _folder.Path, "-f", "dot");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.OutputLines.Count(line => line.Contains("->", StringComparison.Ordinal)));
    }

    private static string Resource(string name, string dependsOn) => SampleCatalog.Entity("Resource", name, $"type: x\n  owner: x\n  dependsOn: [{string.Join(", ", dependsOn.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(other => $"'resource:{other}'"))}]");
}
