using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Tests.Runs;

/// <summary>A process that dies is a journal that stops taking records: what it had at every point is resumed from.</summary>
public sealed class ResumeTests : IDisposable
{
    private const string Steps = """
        - { id: a, action: 'test:make', input: { v: '${{ secrets.T }}' } }
        - { id: b, action: 'test:make', each: [x, y], input: { v: '${{ each.value }}' } }
        - { id: c, action: 'test:echo', if: false }
        - { id: d, action: 'test:make', input: { v: '${{ steps.a.output.made }}/${{ steps.b.output.made }}' } }
        """;

    private readonly RunBench _bench = new();

    public ResumeTests()
    {
        _bench.Secrets["T"] = "hunter2";
        _bench.Values = new JsonObject { ["name"] = "x" };
        _bench.Add(new FakeAction(new ActionDescriptor("test:make") { Recovery = ActionRecovery.IdempotencyKey }, (input, context, _) =>
        {
            _bench.Calls.Add($"{context.IdempotencyKey} {input["v"]}");
            context.Logger.Info("making");
            context.Output("made", $"made-{input["v"]}");
            return Task.CompletedTask;
        }));
    }

    [Fact]
    public async Task A_run_resumed_from_every_point_ends_alike_and_calls_each_key_with_the_same_input()
    {
        var whole = new InMemoryRunJournal();
        _bench.Journal = whole;
        var expected = await _bench.RunAsync(Steps, """{ all: "${{ steps.d.output.made }}" }""");
        var keys = _bench.Calls.ToHashSet();
        Assert.Equal(4, keys.Count);
        var records = (await whole.ReadAsync(TestContext.Current.CancellationToken)).Records;

        for (int length = 1; length < records.Length; length++)
        {
            var journal = new InMemoryRunJournal();
            await journal.AppendAsync([.. records.Take(length)], TestContext.Current.CancellationToken);
            _bench.Journal = journal;
            _bench.Calls.Clear();

            var ran = await _bench.ResumeAsync();

            Assert.Equal(RunStatus.Completed, ran.Result.Status);
            Assert.True(JsonNode.DeepEquals(expected.Result.Output, ran.Result.Output));
            Assert.Subset(keys, _bench.Calls.ToHashSet());
            Assert.Equal(expected.Result.Steps.Select(step => step.Status), ran.Result.Steps.Select(step => step.Status));
            foreach (string step in new[] { "a", "b", "d" })
            {
                Assert.Single(ran.Events, one => one.Body.StepId == step && one.Body.Message.StartsWith("Finished", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_step_whose_record_was_written_does_not_run_again()
    {
        await CrashAsync(journal => journal.Contains("stepEnd", StringComparison.Ordinal) && journal.Contains("\"step\":0", StringComparison.Ordinal));
        _bench.Calls.Clear();

        var ran = await _bench.ResumeAsync();

        Assert.DoesNotContain(_bench.Calls, call => call.EndsWith(" hunter2", StringComparison.Ordinal));
        Assert.Contains("Task recovered - resuming from last known good state. 1 step(s) already completed.", ran.Messages);
        Assert.Contains("Skipping step a because it was already completed in a previous run", ran.Messages);
        var recovered = Assert.Single(ran.Events, one => one.Type == RunEventType.Recovered);
        Assert.Equal("none", recovered.Body.RecoverStrategy);
        Assert.Contains(_bench.Calls, call => call.EndsWith(" made-hunter2/made-x,made-y,", StringComparison.Ordinal) || call.Contains("made-hunter2/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Items_that_are_done_do_not_run_again()
    {
        await CrashAsync(record => record.Contains("callEnd", StringComparison.Ordinal));
        _bench.Calls.Clear();

        await _bench.ResumeAsync();

        Assert.DoesNotContain(_bench.Calls, call => call.EndsWith(" x", StringComparison.Ordinal));
        Assert.Contains(_bench.Calls, call => call.EndsWith(" y", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_that_began_with_secrets_asks_for_them_and_does_nothing_without()
    {
        _bench.EnvironmentSecrets["E"] = "swordfish";
        await CrashAsync(record => record.Contains("stepEnd", StringComparison.Ordinal));
        _bench.Secrets.Clear();
        _bench.EnvironmentSecrets.Clear();
        _bench.Calls.Clear();

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Refused, ran.Result.Status);
        Assert.Equal(["T", "environment.E"], ran.Result.MissingSecrets);
        Assert.All(ran.Result.Diagnostics, fault => Assert.Equal("IDP2312", fault.Id));
        Assert.Empty(_bench.Calls);
        Assert.NotEmpty(ran.Events);
    }

    [Fact]
    public async Task What_was_derived_from_a_secret_is_hidden_again_after_a_resumption()
    {
        _bench.Add("test:say", (_, context) => context.Logger.Info("2retnuh HUNTER2 hunter2"));
        _bench.Journal = new CutJournal(record => record.Contains("stepEnd", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:make', input: { v: '${{ secrets.T | reverse }}' } }\n- { id: b, action: 'test:say' }");

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Contains("*** *** ***", ran.Messages);
        Assert.DoesNotContain("2retnuh", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recorded_text_that_is_not_derived_again_stops_the_resumption()
    {
        _bench.Journal = new CutJournal(record => record.Contains("stepEnd", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:echo', input: { v: '${{ secrets.T }}-salted' } }\n- { id: b, action: 'test:echo' }");
        var changed = new InMemoryRunJournal();
        foreach (var record in (await _bench.Journal.ReadAsync(TestContext.Current.CancellationToken)).Records)
        {
            string json = record.Json.Replace("\"derived\":\"a\",\"index\":0", "\"derived\":\"a\",\"index\":7", StringComparison.Ordinal);
            await changed.AppendAsync([record with { Json = json }], TestContext.Current.CancellationToken);
        }

        _bench.Journal = changed;
        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Refused, ran.Result.Status);
        Assert.Equal("IDP2313", Assert.Single(ran.Result.Diagnostics).Id);
        Assert.Single(_bench.Calls);
    }

    [Fact]
    public async Task A_failure_before_the_crash_stays_a_failure()
    {
        _bench.Journal = new CutJournal(record => record.Contains("stepEnd", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:fail' }\n- { id: b, action: 'test:echo' }\n- { id: c, action: 'test:echo', if: '${{ failure() }}' }");

        var ran = await _bench.ResumeAsync();

        Assert.Equal(new RunError("Error", "it broke"), ran.Result.Error);
        Assert.Equal(["c:{}"], _bench.Calls);
    }

    [Fact]
    public async Task A_run_that_is_over_gives_its_result_and_events_again()
    {
        _bench.Journal = new InMemoryRunJournal();
        var first = await _bench.RunAsync("- { id: a, action: 'test:make', input: { v: 1 } }", "{ x: done }");
        _bench.Calls.Clear();

        var again = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Completed, again.Result.Status);
        Assert.True(JsonNode.DeepEquals(first.Result.Output, again.Result.Output));
        Assert.Equal(first.Messages, again.Messages);
        Assert.Empty(_bench.Calls);
    }

    [Fact]
    public async Task A_journal_that_holds_a_run_does_not_take_another_and_an_empty_one_has_nothing_to_resume()
    {
        _bench.Journal = new InMemoryRunJournal();
        Assert.Equal("IDP2311", Assert.Single((await _bench.ResumeAsync()).Result.Diagnostics).Id);
        await _bench.RunAsync("- { id: a, action: 'test:echo' }");

        var second = await _bench.RunAsync("- { id: a, action: 'test:echo' }");

        Assert.Equal(RunStatus.Refused, second.Result.Status);
        Assert.Equal("IDP2310", Assert.Single(second.Result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"type":"stepEnd"}""")]
    [InlineData("""{"type":"what","step":1,"iteration":0}""")]
    [InlineData("""{"type":"stepEnd","step":0,"status":"odd"}""")]
    public async Task A_record_that_is_not_understood_is_a_diagnostic(string json)
    {
        _bench.Journal = new InMemoryRunJournal();
        await _bench.Journal.AppendAsync([new JournalRecord(1, json)], TestContext.Current.CancellationToken);

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Refused, ran.Result.Status);
        Assert.Contains(ran.Result.Diagnostics, fault => fault.Id == "IDP2304");
    }

    [Fact]
    public async Task Checkpoints_are_not_repeated_and_one_without_a_record_is_looked_for()
    {
        var effects = new List<string>();
        _bench.Add(new FakeAction(new ActionDescriptor("test:check") { Recovery = ActionRecovery.Repeat }, async (_, context, token) =>
        {
            async ValueTask<string> EffectAsync(string name)
            {
                await Task.Yield();
                effects.Add(name);
                return name + effects.Count;
            }

            context.Output("first", await context.CheckpointAsync("first", _ => EffectAsync("first"), token));
            context.Output("second", await context.CheckpointAsync(
                "second", _ => EffectAsync("second"), _ => ValueTask.FromResult(effects.Contains("second") ? "found" : null), token));
        }));
        _bench.Journal = new CutJournal(record => record.Contains("checkpoint", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:check' }");
        Assert.Equal(["first", "second"], effects);

        var ran = await _bench.ResumeAsync();

        Assert.Equal(["first", "second"], effects);
        Assert.Equal("""{"first":"first1","second":"found"}""", ran.Result.Steps.Single().Output!.ToJsonString());
    }

    [Fact]
    public async Task An_action_that_only_changes_files_begins_again_with_the_files_it_found()
    {
        bool isDying = true;
        _bench.Add("test:files", (_, context) => File.WriteAllText(context.Workspace.Resolve("kept.txt"), "kept"));
        _bench.Add(new FakeAction(new ActionDescriptor("test:rename") { Recovery = ActionRecovery.RestoreWorkspace }, (_, context, _) =>
        {
            File.Move(context.Workspace.Resolve("kept.txt"), context.Workspace.Resolve("renamed.txt"));
            File.WriteAllText(context.Workspace.Resolve("half.txt"), "half");
            return isDying ? throw new IOException("the process dies") : Task.CompletedTask;
        }));
        _bench.Journal = new CutJournal(record => record.Contains("callBegin", StringComparison.Ordinal) && record.Contains("\"step\":1", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:files' }\n- { id: b, action: 'test:rename' }");
        isDying = false;

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Equal(["half.txt", "renamed.txt"], Directory.EnumerateFiles(_bench.Workspace.Path).Select(Path.GetFileName).Order());
        Assert.DoesNotContain(_bench.Beside(), name => name.EndsWith(".idp-before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folders_of_others_beside_the_workspace_stay_as_they_are()
    {
        string[] others = [_bench.Workspace.Path + ".before", _bench.Workspace.Path + ".before-new", _bench.Workspace.Path + "_step-1"];
        foreach (string folder in others)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Join(folder, "theirs.txt"), "theirs", TestContext.Current.CancellationToken);
        }

        _bench.Add(new FakeAction(
            new ActionDescriptor("test:rename") { Recovery = ActionRecovery.RestoreWorkspace },
            (_, context, token) => File.WriteAllTextAsync(context.Workspace.Resolve("mine.txt"), "mine", token)));
        _bench.Journal = new CutJournal(record => record.Contains("callBegin", StringComparison.Ordinal));
        await CrashAsync("- { id: a, action: 'test:rename' }");

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.All(others, folder => Assert.True(File.Exists(Path.Join(folder, "theirs.txt")), folder));
        Assert.True(File.Exists(_bench.Workspace.Resolve("mine.txt")));
    }

    [Fact]
    public async Task The_templates_address_is_the_same_after_a_crash()
    {
        var addresses = new List<Uri?>();
        _bench.Add("test:where", (_, context) => addresses.Add(context.TemplateInfo?.BaseUrl));
        _bench.TemplateInfo = new TemplateInfo(BaseUrl: new Uri(Path.GetFullPath("template.yaml")));
        _bench.Journal = new CutJournal(record => record.Contains("stepEnd", StringComparison.Ordinal));
        await CrashAsync("""
            - { id: a, action: 'test:where' }
            - { id: b, action: 'test:where' }
            """);

        await _bench.ResumeAsync();

        Assert.Equal(2, addresses.Count);
        Assert.Equal(addresses[0], addresses[1]);
        Assert.True(addresses[1]!.IsAbsoluteUri);
    }

    public void Dispose() => _bench.Dispose();

    private Task CrashAsync(Func<string, bool> isLast)
    {
        _bench.Journal = new CutJournal(isLast);
        return CrashAsync(Steps);
    }

    private async Task CrashAsync(string steps)
    {
        var journal = (CutJournal)_bench.Journal!;
        await Assert.ThrowsAsync<IOException>(() => _bench.Start(steps).Completion);
        _bench.Journal = journal.Written;
    }
}
