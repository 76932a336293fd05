using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class CancellationTests : IDisposable
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RunBench _bench = new() { Journal = new InMemoryRunJournal() };

    private const string Steps = """
        - { id: a, name: Wait, action: 'test:wait' }
        - { id: b, action: 'test:echo' }
        - { id: c, action: 'test:echo', if: '${{ always() }}' }
        """;

    public CancellationTests() => _bench.Add(new FakeAction(new ActionDescriptor("test:wait") { IsIdempotent = true }, (_, _, token) =>
    {
        _begun.TrySetResult();
        return Task.Delay(Timeout.Infinite, token);
    }));

    [Fact]
    public async Task A_cancelled_run_stops_its_action_and_runs_nothing_more()
    {
        var run = _bench.Start(Steps);
        await _begun.Task;
        run.Cancel();

        var ran = await RunBench.EndAsync(run);

        Assert.Equal(RunStatus.Cancelled, ran.Result.Status);
        Assert.Equal("Step a (Wait) of task task-1 has been cancelled.", ran.Result.Error!.Message);
        Assert.Empty(_bench.Calls);
        var told = Assert.Single(ran.Events, one => one.Type == RunEventType.Cancelled);
        Assert.Equal(new RunEventBody("Step a has been cancelled.") { StepId = "a", Status = StepStatus.Cancelled }, told.Body);
        Assert.Equal("Run completed with status: cancelled", ran.Events[^1].Body.Message);
    }

    [Fact]
    public async Task A_cancelled_run_stays_cancelled_when_it_is_resumed()
    {
        var run = _bench.Start(Steps);
        await _begun.Task;
        run.Cancel();
        await run.Completion;

        Assert.Equal(RunStatus.Cancelled, (await _bench.ResumeAsync()).Result.Status);
    }

    [Fact]
    public async Task An_interrupted_run_records_no_end_and_goes_on_elsewhere()
    {
        using var stop = new CancellationTokenSource();
        _bench.Interruption = stop.Token;
        var run = _bench.Start(Steps);
        await _begun.Task;
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.Completion);

        _bench.Interruption = default;
        _bench.Add("test:wait", (_, context) => Assert.True(context.IsRepeated));
        _bench.Add(new FakeAction(new ActionDescriptor("test:wait") { IsIdempotent = true }, (_, _, _) => Task.CompletedTask));
        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Equal(["b:{}", "c:{}"], _bench.Calls);
    }

    public void Dispose() => _bench.Dispose();
}
