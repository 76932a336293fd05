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
                "idp-docs coverage . --stale-after 180d --fail-on warning",
                "idp-docs coverage . --pages",
                "idp-docs coverage . --pages --format json --output coverage.json",
            ],
            ExitCodes =
            [
                "0  nothing found weighs as much as --fail-on",
                "1  there are such findings, or the configuration is at fault",
                "2  a folder is missing, or the command line is wrong",
            ],
        };
        var site = SiteOptions.AddTo(command);
        var staleAfter = AgeOption.Create("--stale-after", "After which time without a commit a page is stale: days, or weeks or years with a w or y behind.", "365d");
        var pages = new Option<bool>("--pages") { Description = "All pages: whether the navigation has them, links to them, their last commit. A table in front of the report, or with --format json a document of its own." };
        command.Add(staleAfter);
        command.Add(pages);
        var report = ReportOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(pages) && result.GetValue<string>("--format") is not (null or "console" or "json"))
            {
                result.AddError("--pages goes with --format console and json only.");
            }
        });
        command.SetAction((parsed, cancellationToken) => new CoverageRun(console).RunAsync(
            site.Read(parsed), AgeOption.Parse(parsed.GetRequiredValue(staleAfter)), parsed.GetValue(pages), report.Read(parsed, site.IsStrict(parsed), console), cancellationToken));
        return command;
    }
}
