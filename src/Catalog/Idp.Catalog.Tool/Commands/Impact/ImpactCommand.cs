using System.CommandLine;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary><c>idp-catalog impact REF [PATH…]</c></summary>
internal static class ImpactCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("impact", "Tells what an entity takes down when it fails, why, and who is to be told.")
        {
            Examples =
            [
                "idp-catalog impact resource:orders-db",
                "idp-catalog impact component:orders --by owner",
                "idp-catalog impact api:orders --format json | jq -r '.owners[]'",
                "idp-catalog impact api:orders --format svg --output orders.svg",
            ],
        };
        var reference = RefArgument.AddTo(command);
        var question = Question.AddTo(command, console, ["console", "json", .. GraphPicture.Formats]);
        var by = new Option<string?>("--by") { Description = "Group what is taken down.", HelpName = "owner|system|domain" };
        by.AcceptOnlyFromAmong("owner", "system", "domain");
        var depth = new Option<int?>("--depth") { Description = "Steps from the entity. Default: all the way.", HelpName = "N" };
        NumberOption.AtLeast(depth, 1);
        command.Add(by);
        command.Add(depth);
        command.SetAction((parsed, cancellationToken) => question.AskAsync(
            parsed,
            parsed.GetRequiredValue(reference),
            [],
            asked => AnswerAsync(asked, parsed.GetValue(by), parsed.GetValue(depth)),
            cancellationToken));
        return command;
    }

    private static async Task<int> AnswerAsync(Asked asked, string? by, int? depth)
    {
        var options = new ImpactOptions();
        var report = asked.Catalog.Graph.Impact(asked.Subject!, options with { MaxDepth = depth ?? options.MaxDepth }, asked.CancellationToken);
        switch (asked.Format)
        {
            case "console":
                ImpactText.Write(report, by, asked.Output);
                break;
            case "json":
                ValueText.WriteDocument(ImpactJson.Of(report, by), asked.Output);
                break;
            default:
                await GraphPicture.WriteAsync(ImpactPicture.Of(report, asked.Catalog), asked.Format, asked.Target, asked.CancellationToken).ConfigureAwait(false);
                break;
        }

        if (report.IsTruncated)
        {
            asked.Console.Say($"idp-catalog: there are more than the {options.MaxResults} that are shown");
        }

        return ExitCode.Success;
    }
}
