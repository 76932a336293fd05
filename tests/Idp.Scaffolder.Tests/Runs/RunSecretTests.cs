using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class RunSecretTests : IDisposable
{
    private readonly InMemoryRunJournal _journal = new();
    private readonly RunBench _bench = new();

    public RunSecretTests()
    {
        _bench.Journal = _journal;
        _bench.Secrets["TOKEN"] = "hunter2-hunter2";
        _bench.EnvironmentSecrets["ENV"] = "swordfish-9";
        _bench.Add("test:say", (input, context) =>
        {
            context.Logger.Info($"said {input["text"]}");
            context.Output("said", input["text"]?.DeepClone());
        });
    }

    [Theory]
    [InlineData("${{ secrets.TOKEN }}")]
    [InlineData("Bearer ${{ secrets.TOKEN }}!")]
    [InlineData("${{ environment.secrets.ENV }}")]
    [InlineData("${{ secrets.TOKEN | upper }}")]
    [InlineData("${{ secrets.TOKEN | reverse }}")]
    public async Task No_event_log_line_or_record_shows_what_an_input_made_of_a_secret(string text)
    {
        const string steps = """
            - { id: a, action: 'test:say', input: { text: 'TEXT' } }
            - { id: b, action: 'test:echo', input: { again: '${{ steps.a.output.said }}' } }
            """;

        var ran = await _bench.RunAsync(steps.Replace("TEXT", text, StringComparison.Ordinal), """{ said: "${{ steps.a.output.said }}" }""");

        AssertHidden(ran);
        Assert.Contains(ran.Messages, message => message.StartsWith("said ", StringComparison.Ordinal) && message.Contains("***", StringComparison.Ordinal));
        Assert.Contains("***", (string?)ran.Result.Output!["said"], StringComparison.Ordinal);
        Assert.DoesNotContain("***", _bench.Calls.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_of_each_that_come_from_secrets_are_hidden()
    {
        var ran = await _bench.RunAsync("- { id: a, action: 'test:say', each: ['${{ secrets.TOKEN | reverse }}'], input: { text: '${{ each.value }}' } }");

        AssertHidden(ran);
        Assert.Contains("""Running step each: {"key":"0","value":"***"}""", ran.Messages);
    }

    [Fact]
    public async Task Errors_are_masked()
    {
        var ran = await _bench.RunAsync("- { id: a, action: 'test:fail', input: { message: 'cannot log in with ${{ secrets.TOKEN }}' } }");

        AssertHidden(ran);
        Assert.Contains("***", ran.Result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_forms_that_an_action_makes_are_masked()
    {
        _bench.Add("test:encode", (_, context) =>
        {
            string secret = context.Secrets["TOKEN"];
            context.Logger.Info(Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + secret)));
            context.Logger.Info(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)));
            context.Output("x", Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
        });

        var ran = await _bench.RunAsync("- { id: a, action: 'test:encode' }");

        AssertHidden(ran);
        Assert.DoesNotContain("aHVudGVy", ran.Text + await JournalTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_key_or_value_that_holds_a_secret_is_not_journaled_and_works_all_the_same()
    {
        int effects = 0;
        _bench.Add(new FakeAction(new ActionDescriptor("test:check") { IsIdempotent = true }, async (_, context, token) =>
        {
            string secret = context.Secrets["TOKEN"];
            context.Output("made", await context.CheckpointAsync($"make {secret}", _ => ValueTask.FromResult($"{++effects} {secret}"), token));
            if (!context.IsRepeated)
            {
                throw new InvalidOperationException("once more");
            }
        }));

        await _bench.RunAsync("- { id: a, action: 'test:check', 'idp:retry': { attempts: 2 } }");

        Assert.Equal(1, effects);
        Assert.DoesNotContain("hunter2", await JournalTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_hold_a_secret_are_not_journaled()
    {
        _bench.Values = new JsonObject { ["pasted"] = "x hunter2-hunter2", ["hunter2-hunter2"] = 1 };

        await _bench.RunAsync("- { id: a, action: 'test:echo', input: { p: '${{ parameters.pasted }}' } }");

        Assert.DoesNotContain("hunter2", await JournalTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["""a:{"p":"x hunter2-hunter2"}"""], _bench.Calls);
    }

    public void Dispose() => _bench.Dispose();

    private void AssertHidden(RunBench.Ran ran)
    {
        string shown = ran.Text + ran.Result + ran.Result.Output?.ToJsonString() + string.Concat(ran.Result.Steps.Select(step => step.Output?.ToJsonString() + step.Error));
        foreach (string secret in new[] { "hunter2", "HUNTER2", "2retnuh", "swordfish" })
        {
            Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, JournalTextAsync().GetAwaiter().GetResult(), StringComparison.Ordinal);
        }
    }

    private async Task<string> JournalTextAsync()
        => string.Join('\n', (await _journal.ReadAsync(TestContext.Current.CancellationToken)).Records.Select(record => record.Json));
}
