using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class RunEventTests : IDisposable
{
    private readonly RunBench _bench = new();

    [Fact]
    public async Task Events_have_upstreams_bodies()
    {
        _bench.Add("test:log", (_, context) => context.Logger.Warn("careful"));

        var ran = await _bench.RunAsync("- { id: a, name: Log, action: 'test:log' }", "{ text: [ { title: t } ] }");

        Assert.Equal(
            [
                new RunEventBody("Starting up task with 1 steps"),
                new RunEventBody("Beginning step Log") { StepId = "a", Status = StepStatus.Processing },
                new RunEventBody("careful") { StepId = "a", Level = ActionLogLevel.Warn },
                new RunEventBody("Finished step Log") { StepId = "a", Status = StepStatus.Completed },
            ],
            ran.Events.SkipLast(1).Select(one => one.Body));
        Assert.All(ran.Events.SkipLast(1), one => Assert.Equal(RunEventType.Log, one.Type));
        Assert.Equal("Run completed with status: completed", ran.Events[^1].Body.Message);
        Assert.Equal("""{"text":[{"title":"t"}]}""", ran.Events[^1].Body.Output!.ToJsonString());
    }

    [Fact]
    public void Events_are_written_in_upstreams_shape_and_read_again()
    {
        var written = new RunEvent(7, RunEventType.Completion, DateTimeOffset.UnixEpoch, new RunEventBody("m")
        {
            StepId = "a",
            Status = StepStatus.Failed,
            Level = ActionLogLevel.Error,
            Error = new RunError("InputError", "bad"),
            RecoverStrategy = "none",
        });

        var json = RunEventJson.Write(written);

        Assert.Equal(
            """{"id":7,"body":{"message":"m","stepId":"a","status":"failed","level":"error","recoverStrategy":"none","error":{"name":"InputError","message":"bad"}},"type":"completion","createdAt":"1970-01-01T00:00:00.0000000+00:00"}""",
            RunJson.Write(json));
        Assert.Equal(written, RunEventJson.Read(json));
    }

    [Fact]
    public async Task Readers_see_events_while_the_run_goes_on_and_may_begin_anywhere()
    {
        var go = new TaskCompletionSource();
        _bench.Add(new FakeAction(new ActionDescriptor("test:wait"), (_, context, _) =>
        {
            context.Logger.Info("waiting");
            return go.Task;
        }));
        var run = _bench.Start("- { id: a, action: 'test:wait' }");
        var seen = new List<string>();

        await foreach (var one in run.ReadEventsAsync(1, TestContext.Current.CancellationToken))
        {
            seen.Add($"{one.Number} {one.Body.Message}");
            if (one.Body.Message == "waiting")
            {
                go.SetResult();
            }
        }

        Assert.Equal(["2 Beginning step test:wait", "3 waiting", "4 Finished step test:wait", "5 Run completed with status: completed"], seen);
        Assert.Empty(await run.ReadEventsAsync(5, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_event_is_durable_before_it_is_seen()
    {
        var journal = new InMemoryRunJournal();
        _bench.Journal = journal;
        _bench.Add("test:log", (_, context) => Enumerable.Range(0, 50).ToList().ForEach(i => context.Logger.Info($"line {i}")));
        var run = _bench.Start("- { id: a, action: 'test:log' }");

        await foreach (var one in run.ReadEventsAsync(0, TestContext.Current.CancellationToken))
        {
            var records = (await journal.ReadAsync(TestContext.Current.CancellationToken)).Records;
            Assert.Contains(records, record => (JsonNode.Parse(record.Json)!["events"]?.AsArray() ?? []).Any(item => (long)item!["id"]! == one.Number));
        }
    }

    [Fact]
    public async Task Messages_beyond_the_limit_are_left_out_and_long_ones_cut_but_steps_are_always_told()
    {
        _bench.Options = new ScaffolderOptions { MaxLogMessages = 3, MaxMessageLength = 100 };
        _bench.Add("test:log", (_, context) => Enumerable.Range(0, 10).ToList().ForEach(i => context.Logger.Info($"line {i} {new string('x', 200)}")));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:log' }");

        Assert.Equal(3, ran.Messages.Count(message => message.StartsWith("line", StringComparison.Ordinal)));
        Assert.All(ran.Messages, message => Assert.True(message.Length <= 100));
        Assert.Contains("The run wrote more than 3 messages; those that follow are left out.", ran.Messages);
        Assert.Contains("Finished step test:log", ran.Messages);
    }

    [Fact]
    public async Task A_secret_at_the_cut_of_a_long_message_is_hidden()
    {
        _bench.Options = new ScaffolderOptions { MaxMessageLength = 100 };
        _bench.Secrets["T"] = "hunter2";
        _bench.Add("test:log", (_, context) => context.Logger.Info(new string('x', 95) + "hunter2 and more"));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:log' }");

        Assert.DoesNotContain("hunt", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Debug_messages_are_kept_on_demand()
    {
        _bench.Add("test:log", (_, context) => context.Logger.Debug("detail"));

        Assert.DoesNotContain("detail", (await _bench.RunAsync("- { id: a, action: 'test:log' }")).Messages);
        _bench.Options = new ScaffolderOptions { KeepDebugMessages = true };
        Assert.Contains("detail", (await _bench.RunAsync("- { id: a, action: 'test:log' }")).Messages);
    }

    [Fact]
    public async Task A_journal_that_fails_ends_the_execution_and_nothing_more_runs()
    {
        _bench.Journal = new FailingJournal();
        var run = _bench.Start("- { id: a, action: 'test:echo' }\n- { id: b, action: 'test:echo' }");

        await Assert.ThrowsAsync<IOException>(() => run.Completion);
        Assert.Single(_bench.Calls);
        await Assert.ThrowsAsync<IOException>(async () => await run.ReadEventsAsync(0, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => _bench.Dispose();

    // The disk is full when the first step has ended.
    private sealed class FailingJournal : IRunJournal
    {
        private readonly InMemoryRunJournal _inner = new();
        private bool _isFull;

        public ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default) => _inner.ReadAsync(cancellationToken);

        public ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default)
        {
            _isFull |= records.Any(record => record.Json.Contains("stepEnd", StringComparison.Ordinal));
            return _isFull ? throw new IOException("disk full") : _inner.AppendAsync(records, cancellationToken);
        }
    }
}
