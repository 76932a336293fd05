using System.Globalization;
using Idp.CommandLine;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Tool.Reports;

namespace Idp.Scaffolder.Tool.Commands.DryRun;

/// <summary>What a dry run made, for people.</summary>
internal static class DryRunText
{
    public static void Write(DryRunResult result, TextWriter output)
    {
        var steps = new TextTable("STEP", "", "ACTION");
        foreach (var (step, index) in result.Run.Steps.Select((step, index) => (step, index)))
        {
            steps.Add(step.Id, step.Status.ToString().ToLowerInvariant(), result.Template.Steps[index].Action);
        }

        steps.Write(output);
        var files = new TextTable("FILE", TextColumn.Number("BYTES"), "");
        foreach (var file in result.Files.Files)
        {
            files.Add(file.Path, file.Content.Length.ToString(CultureInfo.InvariantCulture), file.IsLink ? "link" : file.IsExecutable ? "executable" : "");
        }

        output.Write('\n');
        files.Write(output);
        if (result.Run.Output is { Count: > 0 } made)
        {
            output.Write($"\noutput:\n{ShownJson.Document(made)}");
        }
    }
}
