using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals.Files;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tests.Crashes;

/// <summary>
/// A run of twelve steps whose effects a server counts, killed at random points and resumed until it ends. <c>IDP_CRASH_RUNS</c> says how many
/// runs (default 10), <c>IDP_CRASH_SEED</c> with which seed the first begins.
/// </summary>
public sealed class CrashTests
{
    private static readonly string[] Effects = ["a", "b", "c", "d-x", "d-y", "d-z", "e0", "e1", "g", "h-0", "h-1", "i", "j a! b! d-z! e! h-1!"];

    private static readonly string[] Blind = ["blind", "blind-too"];

    public static TheoryData<int> Seeds()
    {
        int runs = Setting("IDP_CRASH_RUNS", 10);
        int first = Setting("IDP_CRASH_SEED", 1);
        return [.. Enumerable.Range(first, runs)];
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_run_that_is_killed_at_random_points_ends_with_each_effect_once(int seed)
    {
        var random = new Random(seed);
        using var run = new CrashingRun();
        int kills = random.Next(2, 6);
        var decisions = new List<string>();
        JsonObject? end = null;
        for (int i = 0; end is null; i++)
        {
            Assert.True(i < 60, "The run does not end.");
            var answer = await run.ExecuteAsync(i < kills ? KillPoint.Random(random) : new KillPoint(), decisions);
            if ((string?)answer?["status"] == nameof(RunStatus.Uncertain))
            {
                decisions = [Decide(run.Server, answer)];
            }
            else
            {
                end = answer;
            }
        }

        Assert.True((string?)end["status"] == nameof(RunStatus.Completed), end.ToJsonString());
        Assert.Equal("j a! b! d-z! e! h-1!!", (string?)end["output"]!["summary"]);
        await AssertOnceAsync(run);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_with_neither_key_nor_check_is_reported_when_its_process_dies_in_it(bool afterEffect)
    {
        using var run = new CrashingRun();

        // The requests are those of key, find, blind.
        Assert.Null(await run.ExecuteAsync(new KillPoint { Request = 3, AfterEffect = afterEffect }));
        for (int i = 0; i < 2; i++)
        {
            var answer = await run.ExecuteAsync(new KillPoint());

            Assert.Equal(nameof(RunStatus.Uncertain), (string?)answer!["status"]);
            Assert.Equal("""[["blind",0]]""", answer["uncertain"]!.ToJsonString());
            Assert.Equal(afterEffect ? 1 : 0, run.Server.Effects.GetValueOrDefault("c"));
        }

        var end = await run.ExecuteAsync(new KillPoint(), afterEffect ? "blind/0=c!" : "blind/0!");
        Assert.Equal(nameof(RunStatus.Completed), (string?)end!["status"]);
        await AssertOnceAsync(run);
    }

    // What a person would find out: whether the server has the effect.
    private static string Decide(EffectServer server, JsonObject answer)
    {
        var call = answer["uncertain"]!.AsArray().Single()!;
        string step = (string)call[0]!;
        Assert.Contains(step, Blind);
        string name = step == "blind" ? "c" : "g";
        return server.Effects.ContainsKey(name) ? $"{step}/{call[1]}={name}!" : $"{step}/{call[1]}!";
    }

    private static async Task AssertOnceAsync(CrashingRun run)
    {
        Assert.Equal(Effects.Order(StringComparer.Ordinal), run.Server.Effects.Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Server.Effects, effect => Assert.True(effect.Value == 1, $"{effect.Key} happened {effect.Value} times"));
        Assert.Equal($"Bearer {CrashingRun.Secret}", run.Server.Authorizations["g"]);
        Assert.Equal(
            "one was 0\ntwo was 1\nthree was 2\n",
            await File.ReadAllTextAsync(Path.Join(run.Workspace, "state-3", "lines.txt"), TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFileSystemEntries(run.Workspace));

        string journal = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(run.Journal, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(CrashingRun.Secret, journal, StringComparison.Ordinal);
        await AssertEventsAsync(run);
    }

    private static async Task AssertEventsAsync(CrashingRun run)
    {
        using var journal = FileRunJournal.Open(run.Journal);
        var over = new ScaffolderRunner(new ActionRegistry(), new TemplateEngine())
            .Resume(new ResumeRequest { Journal = journal, Workspace = new Workspace(run.Workspace) });
        var events = await over.ReadEventsAsync(0, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, events.Count).Select(number => (long)number), events.Select(one => one.Number));
        Assert.Equal(RunEventType.Completion, events[^1].Type);
        var finished = events.Where(one => one.Body.Message.StartsWith("Finished step ", StringComparison.Ordinal)).Select(one => one.Body.StepId);
        Assert.Equal(
            ["key", "files-one", "find", "blind", "keys", "checkpoints", "files-two", "blind-too", "finds", "always", "files-three", "last"], finished);
        Assert.DoesNotContain(events, one => one.Body.Message.Contains(CrashingRun.Secret, StringComparison.Ordinal));
    }

    private static int Setting(string name, int standard)
        => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : standard;
}
