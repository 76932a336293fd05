using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Snapshot;

public sealed class SnapshotTests : IDisposable
{
    private readonly SampleCatalog _catalog = new();
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathTo("made/catalog.snapshot");

    public void Dispose()
    {
        _catalog.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_snapshot_answers_without_descriptors()
    {
        var written = await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);
        var run = await ToolRun.OfAsync("impact", "orders-db", "--snapshot", File);

        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        Assert.Matches(@"^9 entities, \d+ bytes\n$", written.Output);
        Assert.Equal((await ToolRun.OfAsync("impact", "orders-db", _catalog.Path)).Output, run.Output);
    }

    [Fact]
    public async Task With_paths_it_is_read_while_it_is_up_to_date_and_then_written_anew()
    {
        await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);
        System.IO.File.AppendAllText(_catalog.PathTo("catalog-info.yaml"), "---\n" + SampleCatalog.Entity("System", "added", "owner: shop"));

        var old = await ToolRun.OfAsync("query", "", "--count", "--snapshot", File);
        var current = await ToolRun.OfAsync("query", "", _catalog.Path, "--count", "--snapshot", File);
        var rewritten = await ToolRun.OfAsync("query", "", "--count", "--snapshot", File);

        Assert.Equal(("9\n", "10\n", "10\n"), (old.Output, current.Output, rewritten.Output));
    }

    [Fact]
    public async Task A_damaged_snapshot_alone_cannot_be_used_and_with_paths_is_made_anew()
    {
        await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);
        byte[] bytes = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllBytes(File, bytes[..(bytes.Length / 2)]);

        var alone = await ToolRun.OfAsync("owners", "--snapshot", File);
        var withPaths = await ToolRun.OfAsync("query", "", _catalog.Path, "--count", "--snapshot", File);

        Assert.Equal((2, ""), (alone.ExitCode, alone.Output));
        Assert.Contains("damaged", alone.Error, StringComparison.Ordinal);
        Assert.Equal((0, "9\n"), (withPaths.ExitCode, withPaths.Output));
        Assert.Contains("damaged", withPaths.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("owners", "--snapshot", File)).ExitCode);
    }

    [Theory]
    [InlineData("snapshot", "--output")]
    [InlineData("cycles", "--snapshot")]
    public async Task A_file_that_is_no_snapshot_is_not_written_over(string command, string option)
    {
        string other = _folder.Write("notes.txt", "mine");

        var run = await ToolRun.OfAsync(command, _catalog.Path, option, other);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", System.IO.File.ReadAllText(other));
        Assert.Contains("no snapshot", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_valid_is_left_out_and_said_each_time()
    {
        System.IO.File.AppendAllText(_catalog.PathTo("catalog-info.yaml"), "---\n" + Descriptor.WithoutOwner);

        var written = await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);
        var run = await ToolRun.OfAsync("query", "", _catalog.Path, "--count", "--snapshot", File);

        Assert.Equal(1, written.ExitCode);
        Assert.Equal((0, "9\n"), (run.ExitCode, run.Output));
        Assert.Equal("idp-catalog: what is not valid is left out: 1 error; see idp-catalog validate", Assert.Single(written.ErrorLines));
        Assert.Equal(written.Error, run.Error);
    }

    [Fact]
    public async Task A_snapshot_is_no_descriptor()
    {
        await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);

        var run = await ToolRun.OfAsync("owners", File);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("give it with --snapshot", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snapshot", "--output")]
    [InlineData("owners", "--snapshot")]
    [InlineData("owners", "--output")]
    public async Task A_file_needs_a_name(string command, string option)
    {
        var run = await ToolRun.OfAsync(command, _catalog.Path, option, "");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{option}: a path cannot be empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_of_other_kinds_is_refused()
    {
        await ToolRun.OfAsync("snapshot", _catalog.Path, "--output", File);

        var run = await ToolRun.OfAsync("cycles", "--snapshot", File, "--model");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("another set of kinds", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_is_not_there_is_said_in_a_line()
    {
        var run = await ToolRun.OfAsync("graph", "component:orders", "--snapshot", _folder.PathTo("missing"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be used", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
