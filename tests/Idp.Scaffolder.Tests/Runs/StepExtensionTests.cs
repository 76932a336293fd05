using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class StepExtensionTests : IDisposable
{
    private readonly RunBench _bench = new();

    [Fact]
    public async Task A_failed_call_is_tried_again_with_the_same_key_until_it_succeeds()
    {
        var keys = new HashSet<string>();
        int attempts = 0;
        _bench.Add("test:flaky", (_, context) =>
        {
            keys.Add(context.IdempotencyKey);
            Assert.Equal(attempts > 0, context.IsRepeated);
            if (++attempts < 3)
            {
                throw new InvalidOperationException("busy");
            }
        });

        var ran = await _bench.RunAsync("- { id: a, action: 'test:flaky', 'idp:retry': { attempts: 3 } }");

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Single(keys);
        Assert.Contains("Attempt 1 of 3 at step test:flaky failed: busy The next one begins in 00:00:00.", ran.Messages);
    }

    [Fact]
    public async Task The_last_attempt_is_the_error()
    {
        int attempts = 0;
        _bench.Add("test:flaky", (_, _) => throw new InvalidOperationException($"busy {++attempts}"));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:flaky', 'idp:retry': { attempts: 3 } }");

        Assert.Equal("busy 3", ran.Result.Error!.Message);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task A_wrong_input_is_not_tried_again()
    {
        var ran = await _bench.RunAsync("- { id: a, action: 'test:echo', each: '${{ parameters.missing }}', 'idp:retry': { attempts: 3 } }");

        Assert.DoesNotContain("Attempt", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_items_only_the_failed_one_is_tried_again()
    {
        var calls = new List<string>();
        _bench.Add("test:flaky", (input, context) =>
        {
            calls.Add((string)input["v"]!);
            if ((string)input["v"]! == "b" && !context.IsRepeated)
            {
                throw new InvalidOperationException("busy");
            }
        });

        await _bench.RunAsync("- { id: a, action: 'test:flaky', each: [a, b, c], input: { v: '${{ each.value }}' }, 'idp:retry': { attempts: 2 } }");

        Assert.Equal(["a", "b", "b", "c"], calls);
    }

    [Fact]
    public async Task Before_another_attempt_an_action_with_a_check_is_asked_for_the_effect_of_the_last()
    {
        int effects = 0;
        _bench.Add(new FakeAction(new ActionDescriptor("test:find") { Recovery = ActionRecovery.FindExisting }, (_, _, _) =>
        {
            effects++;
            throw new TimeoutException("no answer");
        })
        {
            Find = (_, context) =>
            {
                context.Output("n", effects);
                return Task.FromResult(effects > 0);
            },
        });

        var ran = await _bench.RunAsync("- { id: a, action: 'test:find', 'idp:retry': { attempts: 2 } }");

        Assert.Equal(1, effects);
        Assert.Equal("""{"n":1}""", ran.Result.Steps.Single().Output!.ToJsonString());
    }

    [Fact]
    public async Task A_call_over_its_time_is_stopped()
    {
        _bench.Add(new FakeAction(new ActionDescriptor("test:slow"), (_, _, token) => Task.Delay(Timeout.Infinite, token)));

        var ran = await _bench.RunAsync("- { id: a, name: Slow, action: 'test:slow', 'idp:timeout': '1s' }");

        Assert.Equal(new RunError("TimeoutError", "Step a (Slow) took longer than 00:00:01."), ran.Result.Error);
    }

    [Fact]
    public async Task An_action_that_does_not_stop_is_left_behind()
    {
        var never = new TaskCompletionSource();
        _bench.Options = new ScaffolderOptions { StepTimeout = TimeSpan.FromMilliseconds(1), StopTimeout = TimeSpan.Zero };
        _bench.Add(new FakeAction(new ActionDescriptor("test:deaf"), (_, _, _) => never.Task));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:deaf' }");
        never.SetException(new InvalidOperationException("too late"));

        Assert.EndsWith("The action did not stop and was left behind.", ran.Result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_blocks_its_thread_is_left_behind_too()
    {
        using var blocked = new ManualResetEventSlim();
        _bench.Options = new ScaffolderOptions { StepTimeout = TimeSpan.FromMilliseconds(1), StopTimeout = TimeSpan.Zero };
        _bench.Add("test:block", (_, _) => blocked.Wait());

        var ran = await _bench.RunAsync("- { id: a, action: 'test:block' }");
        blocked.Set();

        Assert.Equal("TimeoutError", ran.Result.Error!.Name);
    }

    public void Dispose() => _bench.Dispose();
}
