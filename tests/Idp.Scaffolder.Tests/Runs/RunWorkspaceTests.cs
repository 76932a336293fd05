using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals.Files;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tests.Runs;

/// <summary>Which folder a run works in, and with which journal.</summary>
public sealed class RunWorkspaceTests : IDisposable
{
    private const string Steps = "- { id: a, action: 'test:file' }\n- { id: b, action: 'test:echo' }";

    private readonly RunBench _bench = new();

    public RunWorkspaceTests()
        => _bench.Add("test:file", (_, context) => File.WriteAllText(context.Workspace.Resolve("a.txt"), "a"));

    [Fact]
    public async Task A_run_whose_workspace_is_gone_is_not_resumed()
    {
        await CrashAsync();
        Directory.Delete(_bench.Workspace.Path, recursive: true);

        await AssertRefusedAsync("IDP2321", Request());
        Assert.False(Directory.Exists(_bench.Workspace.Path));
    }

    [Fact]
    public async Task A_run_is_resumed_in_another_folder_only_when_it_is_said_to_be_the_same()
    {
        await CrashAsync();
        string moved = _bench.Workspace.Path + "-moved";
        Directory.Move(_bench.Workspace.Path, moved);
        var request = Request() with { Workspace = new Workspace(moved) };

        await AssertRefusedAsync("IDP2322", request);
        var ran = await RunBench.EndAsync(_bench.Runner().Resume(request with { IsWorkspaceMoved = true }, TestContext.Current.CancellationToken));

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
    }

    [Fact]
    public async Task The_journal_of_another_template_is_told()
    {
        await CrashAsync();

        await AssertRefusedAsync("IDP2323", Request() with { Template = new EntityRef("Template", "default", "other") });
        var ran = await RunBench.EndAsync(_bench.Runner().Resume(
            Request() with { Template = new EntityRef("template", "default", "bench") }, TestContext.Current.CancellationToken));

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
    }

    [Fact]
    public async Task A_second_run_in_a_workspace_waits_for_the_end_of_the_first()
    {
        var begun = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        _bench.Add(new FakeAction(new ActionDescriptor("test:wait"), async (_, _, _) =>
        {
            begun.SetResult();
            await go.Task;
        }));
        var first = _bench.Start("- { id: a, action: 'test:wait' }");
        await begun.Task;

        var second = await _bench.RunAsync("- { id: a, action: 'test:echo' }");
        go.SetResult();

        Assert.Equal((RunStatus.Refused, "IDP2320"), (second.Result.Status, Assert.Single(second.Result.Diagnostics).Id));
        Assert.Empty(_bench.Calls);
        Assert.Equal(RunStatus.Completed, (await first.Completion).Status);
        Assert.Equal(RunStatus.Completed, (await _bench.RunAsync("- { id: a, action: 'test:echo' }")).Result.Status);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(_bench.Workspace.Path)!, $".{Path.GetFileName(_bench.Workspace.Path)}*"));
    }

    [Fact]
    public async Task A_lock_that_a_dead_process_left_locks_nothing()
    {
        string left = Path.Join(Path.GetDirectoryName(_bench.Workspace.Path), $".{Path.GetFileName(_bench.Workspace.Path)}.idp-lock");
        await File.WriteAllTextAsync(left, "left", TestContext.Current.CancellationToken);

        Assert.Equal(RunStatus.Completed, (await _bench.RunAsync("- { id: a, action: 'test:echo' }")).Result.Status);
        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task A_journal_in_the_workspace_is_refused()
    {
        Directory.CreateDirectory(_bench.Workspace.Path);
        using var journal = FileRunJournal.Open(Path.Join(_bench.Workspace.Path, "run.journal"));
        _bench.Journal = journal;

        var ran = await _bench.RunAsync(Steps);

        Assert.Equal((RunStatus.Refused, "IDP2324"), (ran.Result.Status, Assert.Single(ran.Result.Diagnostics).Id));
        Assert.Empty((await journal.ReadAsync(TestContext.Current.CancellationToken)).Records);
    }

    public void Dispose() => _bench.Dispose();

    private ResumeRequest Request() => new() { Journal = _bench.Journal!, Workspace = _bench.Workspace };

    private async Task AssertRefusedAsync(string id, ResumeRequest request)
    {
        var ran = await RunBench.EndAsync(_bench.Runner().Resume(request, TestContext.Current.CancellationToken));

        Assert.Equal((RunStatus.Refused, id), (ran.Result.Status, Assert.Single(ran.Result.Diagnostics).Id));
        Assert.Empty(_bench.Calls);
    }

    private async Task CrashAsync()
    {
        var journal = new CutJournal(record => record.Contains("stepEnd", StringComparison.Ordinal));
        _bench.Journal = journal;
        await Assert.ThrowsAsync<IOException>(() => _bench.Start(Steps).Completion);
        _bench.Journal = journal.Written;
        _bench.Calls.Clear();
    }
}
