using System.Diagnostics;
using System.Globalization;
using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.TechDocs.Sanitizing;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Opens a site, serves it, watches its sources, and follows them.</summary>
internal sealed class ServeRun(SiteFolder folder, IReadOnlyList<string> watched, ToolConsole console) : IDisposable
{
    // What is served is always clean: a browser that shows it may hold more than these pages.
    private readonly DocsSanitizer _sanitizer = new();
    private readonly ServedSite _served = new();
    private readonly FindingChanges _findings = new();
    private readonly ChangeWatch _watch = new(console);
    private LoadedSite? _loaded;

    public async Task<int> RunAsync(int port, bool reloads, CancellationToken cancellationToken)
    {
        foreach (string missing in watched.Where(path => !Directory.Exists(path)))
        {
            console.Say($"{CommandTree.Name}: there is no folder '{missing}' yet; it is watched once it is there");
        }

        using var server = SiteServer.Start(port);
        var serving = server.RunAsync(new SiteAnswer(_served, reloads), cancellationToken);
        try
        {
            await OpenAsync(server.Address, "", cancellationToken).ConfigureAwait(false);
            console.Say($"{CommandTree.Name}: {server.Address} (Ctrl-C ends it)");
            while (true)
            {
                await FollowAsync(server.Address, await _watch.WaitAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // This is how serving ends.
            await serving.ConfigureAwait(false);
            return ExitCode.Success;
        }
    }

    public void Dispose() => _watch.Dispose();

    private async Task FollowAsync(Uri address, IReadOnlyList<string> changed, CancellationToken cancellationToken)
    {
        string because = string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder.Path, changed[0])}{(changed.Count > 1 ? $" and {changed.Count - 1} more" : "")} changed: ");
        try
        {
            if (_served.Now.Site is { } site && _loaded is { } loaded && SourceChanges.Of(changed, loaded) is { } changes)
            {
                await RefreshAsync(site, loaded, changes, because, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await OpenAsync(address, because, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is ToolFailureException or IOException or UnauthorizedAccessException)
        {
            // An editor may just be writing; the old site stays until the next change.
            console.Say($"{CommandTree.Name}: not built: {e.Message}");
        }
    }

    private async Task RefreshAsync(LiveSite site, LoadedSite loaded, SiteChanges changes, string because, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var refresh = await site.RefreshAsync(changes, cancellationToken).ConfigureAwait(false);
        string summary = await TellNewAsync([.. loaded.Diagnostics, .. loaded.Shown(refresh.Diagnostics)], cancellationToken).ConfigureAwait(false);
        Show(site, because, refresh.Pages.Length, start, summary);
    }

    private async Task OpenAsync(Uri address, string because, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var loaded = await folder.ReadAsync(cancellationToken).ConfigureAwait(false);
        _watch.Follow(WatchedPlaces.Of(loaded, watched, _watch.Places));
        loaded.WithPages();
        using var progress = BuildProgress.On(console, quiet: false);
        var site = await (loaded with { Configuration = Shown(loaded.Configuration, address) }).OpenAsync(new SiteBuilderOptions { Progress = progress, Sanitizer = _sanitizer }, cancellationToken)
            .ConfigureAwait(false);
        if (site is null)
        {
            await TellAsync(loaded.Diagnostics, cancellationToken).ConfigureAwait(false);
            console.Say($"{CommandTree.Name}: {because}not built, the configuration is at fault");
            return;
        }

        string summary = await TellNewAsync([.. loaded.Diagnostics, .. loaded.Shown(site.Diagnostics)], cancellationToken).ConfigureAwait(false);
        var replaced = _served.Now.Site;
        _loaded = loaded;
        Show(site, because, site.PageCount, start, summary);
        replaced?.Dispose();
    }

    private async Task<string> TellNewAsync(IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var (added, summary) = _findings.Next(diagnostics);
        await TellAsync(added, cancellationToken).ConfigureAwait(false);
        return summary;
    }

    private async Task TellAsync(IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        new ConsoleRenderer(new ConsoleRendererOptions { Color = console.OutputTakesColor }).Render([.. diagnostics], console.Output);
        await console.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Show(LiveSite site, string because, int pages, long start, string summary)
    {
        _served.Show(site);
        string seconds = Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        console.Say($"{CommandTree.Name}: {because}{CountText.Of(pages, "page")} in {seconds} s{(summary.Length > 0 ? $"; {summary}" : "")}");
    }

    // Drafts are for those who write them; addresses that the site makes of its own begin here.
    private static SiteConfiguration? Shown(SiteConfiguration? configuration, Uri address)
        => configuration is null ? null : configuration with { DraftDocs = "", SiteUrl = address.AbsoluteUri };
}
