using System.Globalization;
using Idp.CommandLine;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>Tells how a run ended, and what to do.</summary>
internal sealed class RunReport(ToolConsole console)
{
    /// <returns>The exit code.</returns>
    public int Tell(RunResult result, TemplateFile? file)
    {
        RunDiagnostics.Say(result.Diagnostics, file, console);
        switch (result.Status)
        {
            case RunStatus.Completed:
                if (result.Output is { Count: > 0 } output)
                {
                    console.Output.Write(ShownJson.Document(output));
                }

                console.Say($"{CommandTree.Name}: completed");
                return ExitCode.Success;
            case RunStatus.Uncertain:
                foreach (var call in result.Uncertain)
                {
                    Explain(call);
                }

                return RunExitCode.Undecided;
            case RunStatus.Cancelled:
                console.Say($"{CommandTree.Name}: cancelled");
                return ExitCode.Interrupted;
            case RunStatus.Refused:
                console.Say($"{CommandTree.Name}: nothing was done{(result.MissingSecrets.IsEmpty ? "" : $"; give the secrets again with --secrets: {string.Join(", ", result.MissingSecrets)}")}");
                return ExitCode.CouldNotRun;
            default:
                console.Say($"{CommandTree.Name}: failed{(result.Error is { } error ? $": {error.Name}: {error.Message}" : "")}");
                return ExitCode.Findings;
        }
    }

    private void Explain(UncertainCall call)
    {
        string step = call.EachKey is null ? call.StepId : string.Create(CultureInfo.InvariantCulture, $"{call.StepId}#{call.Iteration}");
        console.Say($"{CommandTree.Name}: {call.Question}");
        console.Say($"  --decide '{step}=done'   it took effect; go on behind it (=done:OUTPUTS.json gives the outputs that later steps need)");
        console.Say($"  --decide '{step}=again'  it did not; run it again");
    }
}
