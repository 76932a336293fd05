using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Idp.CommandLine;
using Idp.TechDocs.Sanitizing;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary><c>idp-docs build FOLDER --output SITE</c></summary>
internal static class BuildCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("build", "Builds a site. Its folder is replaced as a whole once everything is written; a build that fails leaves the old one.")
        {
            Examples =
            [
                "idp-docs build . --output site",
                "idp-docs build . --output site --strict",
                "idp-docs build services/orders --output site/orders --etag 3f9c1e2 --report build.sarif --format sarif",
            ],
            ExitCodes =
            [
                "0  the site is built, and nothing found weighs as much as --fail-on",
                "1  there are such findings; the site is built unless the configuration is at fault",
                "2  the site could not be built: a folder is missing or cannot be written, or the command line is wrong",
            ],
        };
        var site = SiteOptions.AddTo(command);
        var output = FileOption.Checked(new Option<string>("--output", "-o") { Description = "The folder of the site, which is replaced.", HelpName = "SITE", Required = true });
        var etag = new Option<string?>("--etag") { Description = "Names the state of the sources, as a commit, in techdocs_metadata.json.", HelpName = "TEXT" };
        var timestamp = new Option<bool>("--timestamp") { Description = "Tell the time of the build in techdocs_metadata.json; then no two builds are the same." };
        var sanitize = new Option<bool>("--sanitize") { Description = "Take out of the pages what could run in a reader's browser, as TechDocs' reader does, and say what it was." };
        command.Add(output);
        command.Add(etag);
        command.Add(timestamp);
        command.Add(sanitize);
        var report = ReportOptions.AddTo(command, "--report");
        command.SetAction((parsed, cancellationToken) => RunAsync(
            site.Read(parsed), SitePlace.Of(parsed.GetRequiredValue(output)), report.Read(parsed, site.IsStrict(parsed), console), console,
            new SiteBuilderOptions
            {
                Etag = parsed.GetValue(etag),
                BuildTime = parsed.GetValue(timestamp) ? TimeProvider.System.GetUtcNow() : null,
                Sanitizer = parsed.GetValue(sanitize) ? new DocsSanitizer() : null,
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        SiteFolder folder, SitePlace place, FindingReport report, ToolConsole console, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
        if (site.Configuration is null)
        {
            return await report.WriteAsync(site.Diagnostics, "nothing built", cancellationToken).ConfigureAwait(false);
        }

        place.Check(folder.Path, site.Docs);
        SiteBuildResult? built;
        using (var progress = BuildProgress.On(console, report.IsQuiet))
        {
            built = await site.BuildAsync(place.Path, options with { Progress = progress }, cancellationToken).ConfigureAwait(false);
        }

        string seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return await report.WriteAsync(built!.Diagnostics, $"{CountText.Of(built.Pages, "page")} in {seconds} s", cancellationToken).ConfigureAwait(false);
    }
}
