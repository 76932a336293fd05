using System.CommandLine;
using Idp.CommandLine;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Check;

/// <summary><c>idp-docs check FOLDER</c></summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("check", "Reports what is wrong with a site's configuration, navigation, links, anchors, images and Markdown, and keeps nothing.")
        {
            Examples =
            [
                "idp-docs check .",
                "idp-docs check . --strict",
                "idp-docs check . --format github --fail-on warning",
                "idp-docs check . --format sarif --output docs.sarif",
            ],
            ExitCodes =
            [
                "0  everything was judged, and nothing found weighs as much as --fail-on",
                "1  there are such findings",
                "2  something could not be judged: a folder is missing, or the command line is wrong",
            ],
        };
        var site = SiteOptions.AddTo(command);
        var report = ReportOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(site.Read(parsed), report.Read(parsed, site.IsStrict(parsed), console), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(SiteFolder folder, FindingReport report, ToolConsole console, CancellationToken cancellationToken)
    {
        var site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
        using var opened = await site.OpenAsync(console, report.IsQuiet, cancellationToken).ConfigureAwait(false);
        return await report.WriteAsync([.. site.Diagnostics, .. site.Shown(opened?.Diagnostics ?? [])], CountText.Of(opened?.PageCount ?? 0, "page"), cancellationToken).ConfigureAwait(false);
    }
}
