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
                "idp-docs build . --output site --version 2.1 --alias latest --title \"2.1 (latest)\" --default",
                "idp-docs build . --output site --ref v1.0 --ref main --dates",
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
        var dates = new Option<bool>("--dates") { Description = "Tell below each page, and in sitemap.xml, on which day it was last committed." };
        command.Add(timestamp);
        command.Add(sanitize);
        command.Add(dates);
        var versions = VersionOptions.AddTo(command);
        var report = ReportOptions.AddTo(command, "--report");
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = site.Read(parsed);
            var place = SitePlace.Of(parsed.GetRequiredValue(output));
            var found = report.Read(parsed, site.IsStrict(parsed), console);
            var options = new SiteBuilderOptions
            {
                Etag = parsed.GetValue(etag),
                BuildTime = parsed.GetValue(timestamp) ? TimeProvider.System.GetUtcNow() : null,
                Sanitizer = parsed.GetValue(sanitize) ? new DocsSanitizer() : null,
            };
            return versions.Read(parsed) is { Count: > 0 } requested
                ? RunAsync(new VersionBuild(folder, place, versions.Aliases.Read(parsed), console), requested, found, parsed.GetValue(dates), options, cancellationToken)
                : RunAsync(folder, place, found, console, parsed.GetValue(dates), options, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        VersionBuild build, IReadOnlyList<RequestedVersion> requested, FindingReport report, bool showsDates, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var findings = await build.RunAsync(requested, options, showsDates, report.IsQuiet, cancellationToken).ConfigureAwait(false);
        return await report.WriteAsync(findings, $"{CountText.Of(requested.Count, "version")}, {Subject(build.Pages, start)}", cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(
        SiteFolder folder, SitePlace place, FindingReport report, ToolConsole console, bool showsDates, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
        if (site.Configuration is null)
        {
            return await report.WriteAsync(site.Diagnostics, "nothing built", cancellationToken).ConfigureAwait(false);
        }

        place.Check(folder.Path, site.Docs);
        var history = showsDates ? (await PageDates.ReadAsync(site, cancellationToken).ConfigureAwait(false)).History : null;
        SiteBuildResult? built;
        using (var progress = BuildProgress.On(console, report.IsQuiet))
        {
            built = await site.BuildAsync(place.Path, options with { Progress = progress, History = history }, cancellationToken).ConfigureAwait(false);
        }

        return await report.WriteAsync(built!.Diagnostics, Subject(built.Pages, start), cancellationToken).ConfigureAwait(false);
    }

    private static string Subject(int pages, long start)
        => $"{CountText.Of(pages, "page")} in {Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s";
}
