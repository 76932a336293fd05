using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class UncertainTests : IDisposable
{
    private const string Steps = """
        - { id: pay, name: Pay, action: 'test:pay', each: [x, y], input: { v: '${{ each.value }}' } }
        - { id: after, action: 'test:echo', input: { receipt: '${{ steps.pay.output.receipt }}' } }
        """;

    private readonly RunBench _bench = new();
    private readonly List<string> _payments = [];

    public UncertainTests() => AddPay(ActionRecovery.Ask, null);

    [Fact]
    public async Task A_call_with_neither_key_nor_check_is_parked_and_never_run_again_unasked()
    {
        await CrashAsync();

        for (int i = 0; i < 3; i++)
        {
            var ran = await _bench.ResumeAsync();

            Assert.Equal(RunStatus.Uncertain, ran.Result.Status);
            var call = Assert.Single(ran.Result.Uncertain);
            Assert.Equal(("pay", 0, "test:pay", "0"), (call.StepId, call.Iteration, call.Action, call.EachKey));
            Assert.Contains("Find out whether it took effect", call.Question, StringComparison.Ordinal);
            Assert.Single(ran.Messages, message => message == call.Question);
            Assert.DoesNotContain(ran.Messages, message => message.StartsWith("Run completed", StringComparison.Ordinal));
        }

        Assert.Equal(["x"], _payments);
    }

    [Fact]
    public async Task Decided_to_be_done_it_does_not_run_and_has_the_outputs_given()
    {
        await CrashAsync();

        var ran = await _bench.ResumeAsync(new CallDecision("pay", 0, TookEffect: true, new JsonObject { ["receipt"] = "r-x" }));

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Equal(["x", "y"], _payments);
        Assert.Equal(["""after:{"receipt":["r-x","receipt y"]}"""], _bench.Calls);
    }

    [Fact]
    public async Task Decided_not_to_be_done_it_runs_again()
    {
        await CrashAsync();

        var ran = await _bench.ResumeAsync(new CallDecision("pay", 0, TookEffect: false));

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Equal(["x", "x", "y"], _payments);
    }

    [Fact]
    public async Task A_decision_that_was_taken_may_be_given_again()
    {
        _bench.Add(new FakeAction(new ActionDescriptor("test:echo"), (_, _, _) => throw new IOException("the process dies")));
        await CrashAsync();
        var decision = new CallDecision("pay", 0, TookEffect: true);
        var journal = new CutJournal(record => record.Contains("decision", StringComparison.Ordinal));
        foreach (var record in (await _bench.Journal!.ReadAsync(TestContext.Current.CancellationToken)).Records)
        {
            await journal.AppendAsync([record], TestContext.Current.CancellationToken);
        }

        _bench.Journal = journal;
        await Assert.ThrowsAsync<IOException>(() => _bench.Resume(decision).Completion);
        _bench.Journal = journal.Written;

        await _bench.ResumeAsync(decision);

        Assert.Equal(["x", "y"], _payments);
    }

    [Theory]
    [InlineData("pay", 1)]
    [InlineData("after", 0)]
    [InlineData("none", 0)]
    public async Task A_decision_on_a_call_that_never_began_is_refused_with_those_that_wait(string step, int iteration)
    {
        await CrashAsync();

        var ran = await _bench.ResumeAsync(new CallDecision(step, iteration, TookEffect: true));

        Assert.Equal(RunStatus.Refused, ran.Result.Status);
        var fault = Assert.Single(ran.Result.Diagnostics);
        Assert.Equal("IDP2325", fault.Id);
        Assert.EndsWith("Waiting for a decision: pay#0.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_finds_the_effect_gives_its_outputs_and_the_call_does_not_run()
    {
        AddPay(ActionRecovery.FindExisting, (input, context) =>
        {
            context.Output("receipt", "found");
            return Task.FromResult(_payments.Contains((string)input["v"]!));
        });
        await CrashAsync();

        await _bench.ResumeAsync();

        Assert.Equal(["x", "y"], _payments);
        Assert.Equal(["""after:{"receipt":["found","receipt y"]}"""], _bench.Calls);
    }

    [Fact]
    public async Task A_check_that_finds_nothing_lets_the_call_run()
    {
        AddPay(ActionRecovery.FindExisting, (_, _) => Task.FromResult(false));
        await CrashAsync();

        await _bench.ResumeAsync();

        Assert.Equal(["x", "x", "y"], _payments);
    }

    [Fact]
    public async Task A_check_that_fails_leaves_the_call_uncertain()
    {
        AddPay(ActionRecovery.FindExisting, (_, _) => throw new TimeoutException("host is away"));
        await CrashAsync();

        var ran = await _bench.ResumeAsync();

        Assert.Equal(RunStatus.Uncertain, ran.Result.Status);
        Assert.Contains("host is away", ran.Result.Uncertain.Single().Question, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private void AddPay(ActionRecovery recovery, Func<JsonObject, ActionContext, Task<bool>>? find)
        => _bench.Add(new FakeAction(
            new ActionDescriptor("test:pay") { Recovery = recovery },
            (input, context, _) =>
            {
                _payments.Add((string)input["v"]!);
                context.Output("receipt", $"receipt {input["v"]}");
                return Task.CompletedTask;
            })
        {
            Find = find,
        });

    private async Task CrashAsync()
    {
        var journal = new CutJournal(record => record.Contains("callBegin", StringComparison.Ordinal));
        _bench.Journal = journal;
        await Assert.ThrowsAsync<IOException>(() => _bench.Start(Steps).Completion);
        _bench.Journal = journal.Written;
    }
}
