using System.Diagnostics;
using System.Globalization;
using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.TechDocs.Sanitizing;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Builds, serves, watches, and builds again.</summary>
internal sealed class ServeRun(SiteFolder folder, ToolConsole console)
{
    // What is served is always clean: a browser that shows it may hold more than these pages.
    private readonly DocsSanitizer _sanitizer = new();

    public async Task<int> RunAsync(int port, IReadOnlyList<string> watched, bool reloads, CancellationToken cancellationToken)
    {
        var first = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
        using var place = new TemporarySite();
        using var server = SiteServer.Start(port);
        using var watch = new ChangeWatch([folder.Path, first.Docs, .. watched], console);
        var served = new ServedSite();
        var serving = server.RunAsync(new SiteAnswer(served, reloads), cancellationToken);
        try
        {
            await BuildAsync(served, place, server.Address, "", cancellationToken).ConfigureAwait(false);
            console.Say($"{CommandTree.Name}: {server.Address} (Ctrl-C ends it)");
            while (true)
            {
                string changed = await watch.WaitAsync(cancellationToken).ConfigureAwait(false);
                await BuildAsync(served, place, server.Address, changed, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // This is how serving ends.
            await serving.ConfigureAwait(false);
            return ExitCode.Success;
        }
    }

    private async Task BuildAsync(ServedSite served, TemporarySite place, Uri address, string changed, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        string output = place.Next();
        LoadedSite site;
        SiteBuildResult? built;
        try
        {
            site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
            using var progress = BuildProgress.On(console, quiet: false);
            built = await (site with { Configuration = Shown(site.Configuration, address) }).BuildAsync(output, new SiteBuilderOptions { Progress = progress, Sanitizer = _sanitizer }, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (changed.Length > 0 && e is ToolFailureException or IOException or UnauthorizedAccessException)
        {
            // An editor may just be writing; the old site stays until the next change.
            console.Say($"{CommandTree.Name}: not built: {e.Message}");
            return;
        }

        new ConsoleRenderer(new ConsoleRendererOptions { Color = console.OutputTakesColor }).Render(built?.Diagnostics ?? site.Diagnostics, console.Output);
        await console.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        string because = changed.Length > 0 ? $"{changed} changed: " : "";
        if (built is null)
        {
            console.Say($"{CommandTree.Name}: {because}not built, the configuration is at fault");
            return;
        }

        served.Show(output);
        string seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        console.Say($"{CommandTree.Name}: {because}{CountText.Of(built.Pages, "page")} in {seconds} s");
    }

    // Drafts are for those who write them; addresses that the site makes of its own begin here.
    private static SiteConfiguration? Shown(SiteConfiguration? configuration, Uri address)
        => configuration is null ? null : configuration with { DraftDocs = "", SiteUrl = address.AbsoluteUri };
}
