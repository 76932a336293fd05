using System.CommandLine;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Cycles;

/// <summary><c>idp-catalog cycles [PATH…]</c></summary>
internal static class CyclesCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("cycles", "Finds entities that depend on themselves by way of others, each circle with a shortest ring.")
        {
            Examples = ["idp-catalog cycles", "idp-catalog cycles . --relations parentOf", "idp-catalog cycles --format svg --output cycles.svg"],
        };
        var question = Question.AddTo(command, console, ["console", "json", .. GraphPicture.Formats]);
        var relations = RelationsOption.Create("The types of relations that make a circle, with commas between them. Default: what makes one entity depend on another.");
        command.Add(relations);
        command.SetAction((parsed, cancellationToken) => question.AskAsync(
            parsed, asked => AnswerAsync(asked, RelationNames.Find(parsed.GetValue(relations) ?? [], asked.Catalog)), cancellationToken));
        return command;
    }

    private static async Task<int> AnswerAsync(Asked asked, IReadOnlyList<string> types)
    {
        var options = new CycleOptions();
        var walk = types.Count == 0 ? options.Walk : GraphWalk.Along(WalkDirection.Outgoing, types);
        var report = asked.Catalog.Graph.FindCycles(options with { Walk = walk }, asked.CancellationToken);
        switch (asked.Format)
        {
            case "console":
                CycleList.WriteText(report, asked.Output);
                break;
            case "json":
                ValueText.WriteDocument(CycleList.ToJson(report), asked.Output);
                break;
            default:
                await GraphPicture.WriteAsync(CycleList.ToGraph(report, asked.Catalog), asked.Format, asked.Target, asked.CancellationToken).ConfigureAwait(false);
                break;
        }

        if (report.IsTruncated)
        {
            asked.Console.Say($"idp-catalog: there are more than the {options.MaxCycles} circles that are shown");
        }

        return report.Cycles.IsEmpty ? ExitCode.Success : ExitCode.Findings;
    }
}
