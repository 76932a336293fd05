using Idp.CommandLine;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Tool.Commands.Run;

namespace Idp.Scaffolder.Tool.Tests.Commands.Run;

public sealed class RunReportTests
{
    [Theory]
    [InlineData(null, "pay")]
    [InlineData("x", "pay#2")]
    public void A_call_that_is_uncertain_is_explained_with_what_to_decide(string? key, string step)
    {
        var (exitCode, error) = Tell(new RunResult
        {
            Status = RunStatus.Uncertain,
            Uncertain = [new UncertainCall("pay", 2, "acme:pay", key, "Step pay had begun. Find out whether it took effect.")],
        });

        Assert.Equal(3, exitCode);
        Assert.StartsWith("idp-template: Step pay had begun. Find out whether it took effect.\n", error, StringComparison.Ordinal);
        Assert.Contains($"--decide '{step}=done' ", error, StringComparison.Ordinal);
        Assert.Contains($"--decide '{step}=again' ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_that_are_missing_are_named()
        => Assert.Equal(
            (2, "idp-template: nothing was done; give the secrets again with --secrets: token\n"),
            Tell(new RunResult { Status = RunStatus.Refused, MissingSecrets = ["token"] }));

    [Theory]
    [InlineData("pay=done", "pay", 0, true)]
    [InlineData("pay=again", "pay", 0, false)]
    [InlineData("pay#12=again", "pay", 12, false)]
    [InlineData("a=b=done", "a=b", 0, true)]
    public void A_decision_names_a_step_and_a_call(string text, string step, int call, bool tookEffect)
        => Assert.Equal(new CallDecision(step, call, tookEffect), Decision.Parse(text));

    private static (int ExitCode, string Error) Tell(RunResult result)
    {
        using var error = new StringWriter();
        return (new RunReport(new ToolConsole(TextWriter.Null, error)).Tell(result, null), error.ToString());
    }
}
