using System.CommandLine;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary><c>idp-docs coverage FOLDER</c></summary>
internal static class CoverageCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("coverage", "Reports pages that readers do not find, and pages that nobody has changed for long, by the dates of git's commits.")
        {
            Examples =
            [
                "idp-docs coverage .",
                "idp-docs coverage . --stale-after 180 --fail-on warning",
                "idp-docs coverage . --pages",
                "idp-docs coverage . --format json --output coverage.json",
            ],
            ExitCodes =
            [
                "0  nothing found weighs as much as --fail-on",
                "1  there are such findings, or the configuration is at fault",
                "2  a folder is missing, or the command line is wrong",
            ],
        };
        var site = SiteOptions.AddTo(command);
        var staleAfter = new Option<int>("--stale-after") { Description = "After how many days without a commit a page is stale.", HelpName = "DAYS", DefaultValueFactory = _ => 365 };
        NumberOption.AtLeast(staleAfter, 1);
        var pages = new Option<bool>("--pages") { Description = "A table of all pages in front of the report: whether the navigation has it, links to it, its last commit." };
        command.Add(staleAfter);
        command.Add(pages);
        var report = ReportOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(pages) && result.GetValue<string>("--format") is not (null or "console"))
            {
                result.AddError("--pages is for people: it goes with --format console only.");
            }
        });
        command.SetAction((parsed, cancellationToken) => new CoverageRun(console).RunAsync(
            site.Read(parsed), TimeSpan.FromDays(parsed.GetValue(staleAfter)), parsed.GetValue(pages), report.Read(parsed, site.IsStrict(parsed), console), cancellationToken));
        return command;
    }
}
