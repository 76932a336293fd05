using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class FailureTests : IDisposable
{
    private readonly RunBench _bench = new();

    [Fact]
    public async Task After_a_failure_the_rest_is_skipped_and_the_run_fails_with_that_error()
    {
        var ran = await _bench.RunAsync("""
            - { id: a, action: 'test:fail' }
            - { id: b, action: 'test:echo', if: true }
            - { id: c, action: 'test:echo', if: 'x' }
            """);

        Assert.Equal(RunStatus.Failed, ran.Result.Status);
        Assert.Equal(new RunError("Error", "it broke"), ran.Result.Error);
        Assert.Equal([StepStatus.Failed, StepStatus.Skipped, StepStatus.Skipped], ran.Result.Steps.Select(step => step.Status));
        Assert.Equal(
            [
                "Starting up task with 3 steps", "Beginning step test:fail", "Error: it broke", "Skipping step b because a previous step failed",
                "Skipping step c because a previous step failed", "Run completed with status: failed",
            ],
            ran.Messages);
        var last = ran.Events[^1];
        Assert.Equal(RunEventType.Completion, last.Type);
        Assert.Equal(ran.Result.Error, last.Body.Error);
        Assert.Null(last.Body.Output);
    }

    [Fact]
    public async Task Always_and_failure_let_steps_run_after_a_failure()
    {
        await _bench.RunAsync("""
            - { id: a, action: 'test:fail' }
            - { id: b, action: 'test:echo', if: '${{ always() }}' }
            - { id: c, action: 'test:echo', if: '${{ failure() }}' }
            """);

        Assert.Equal(["b:{}", "c:{}"], _bench.Calls);
    }

    [Fact]
    public async Task Without_a_failure_always_runs_and_failure_does_not()
    {
        await _bench.RunAsync("""
            - { id: b, action: 'test:echo', if: '${{ always() }}' }
            - { id: c, action: 'test:echo', if: '${{ failure() }}' }
            """);

        Assert.Equal(["b:{}"], _bench.Calls);
    }

    [Fact]
    public async Task Calling_is_what_counts_and_the_result_decides()
    {
        var ran = await _bench.RunAsync("""
            - { id: a, action: 'test:fail' }
            - { id: b, action: 'test:echo', if: '${{ parameters.missing and always() }}' }
            - { id: c, action: 'test:echo', if: '${{ always() and parameters.missing }}' }
            """);

        Assert.Empty(_bench.Calls);
        Assert.Contains("Skipping step b because a previous step failed", ran.Messages);
        Assert.Contains("Skipping step c because its if condition was false", ran.Messages);
    }

    [Fact]
    public async Task The_first_error_is_the_runs_and_others_are_told()
    {
        var ran = await _bench.RunAsync("""
            - { id: a, action: 'test:fail', input: { message: first } }
            - { id: b, action: 'test:fail', if: '${{ always() }}', input: { message: second } }
            """);

        Assert.Equal("first", ran.Result.Error!.Message);
        Assert.Contains("Error: second", ran.Messages);
        Assert.Contains("Additional error occurred: second\nError: second", ran.Messages);
    }

    [Fact]
    public async Task An_error_keeps_its_name()
    {
        _bench.Add("test:conflict", (_, _) => throw ActionException.Conflict("It is there."));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:conflict' }");

        Assert.Equal(new RunError("ConflictError", "It is there."), ran.Result.Error);
    }

    [Fact]
    public async Task A_step_that_may_fail_leaves_no_outputs_and_the_run_succeeds()
    {
        var ran = await _bench.RunAsync("""
            - { id: a, action: 'test:fail', 'idp:continueOnError': true }
            - { id: b, action: 'test:echo', input: { failed: '${{ failure() }}', a: '${{ steps.a }}' } }
            """);

        Assert.Equal(RunStatus.Completed, ran.Result.Status);
        Assert.Equal(["""b:{"failed":false}"""], _bench.Calls);
        Assert.Equal(StepStatus.Failed, ran.Result.Steps[0].Status);
    }

    public void Dispose() => _bench.Dispose();
}
