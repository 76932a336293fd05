using System.Collections.Immutable;
using System.CommandLine;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Owners;

/// <summary><c>idp-catalog owners [PATH…]</c></summary>
internal static class OwnersCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("owners", "Tells who owns how much, with all below them, what nobody owns, and sums numbers of entities by owner, system or domain.")
        {
            Examples =
            [
                "idp-catalog owners",
                "idp-catalog owners --format json | jq -r '.orphaned[].ref'",
                "idp-catalog owners --sum spec.cost",
                "idp-catalog owners --sum metadata.annotations.acme.com/monthly-cost --by domain",
            ],
        };
        var question = Question.AddTo(command, console, "console", "json");
        var sum = new Option<string?>("--sum")
        {
            Description = "Add up the number at this path, such as spec.cost or metadata.annotations.acme.com/cost.",
            HelpName = "PATH",
        };
        var by = new Option<string>("--by") { Description = "What to add it up by.", HelpName = "owner|system|domain", DefaultValueFactory = _ => "owner" };
        by.AcceptOnlyFromAmong("owner", "system", "domain");
        command.Add(sum);
        command.Add(by);
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(sum) is { } text ? FieldPath.Parse(text) : default;
            return question.AskAsync(parsed, asked => Answer(asked, path, parsed.GetRequiredValue(by)), cancellationToken);
        });
        return command;
    }

    private static Task<int> Answer(Asked asked, ImmutableArray<string> path, string by)
    {
        var graph = asked.Catalog.Graph;
        bool isJson = asked.Format == "json";
        if (path.IsDefault)
        {
            var report = graph.Ownership(cancellationToken: asked.CancellationToken);
            if (isJson)
            {
                ValueText.WriteDocument(OwnershipJson.Of(report), asked.Output);
            }
            else
            {
                OwnershipText.Write(report, asked.Output);
            }

            if (report.IsTruncated)
            {
                asked.Console.Say($"idp-catalog: there are more than the {report.Orphaned.Length} without an owner that are shown");
            }
        }
        else
        {
            var totals = graph.Sum(path, cancellationToken: asked.CancellationToken);
            if (isJson)
            {
                ValueText.WriteDocument(FactReport.ToJson(totals, by), asked.Output);
            }
            else
            {
                FactReport.WriteText(totals, by, asked.Output);
            }
        }

        return Task.FromResult(ExitCode.Success);
    }
}
