using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Plugins;

namespace Idp.TechDocs.Live;

/// <summary>Makes the states of a site, each of the one before. Used by one thread at a time.</summary>
internal sealed class SiteFollowing(SiteConfiguration configuration, IContentReader docs, SiteBuilderOptions options)
{
    private readonly AnchorCheck _anchors = new(configuration);

    /// <summary>Reads everything.</summary>
    public async ValueTask<SiteState> BeginAsync(CancellationToken cancellationToken)
    {
        var plan = await SitePlan.MakeAsync(configuration, docs, options, cancellationToken).ConfigureAwait(false);
        var faults = new DiagnosticBag();
        var pages = await new PageReader(docs, plan).ReadAllAsync(options.MaxParallelism, faults, cancellationToken).ConfigureAwait(false);
        var assets = await CheckAssetsAsync(plan, faults, cancellationToken).ConfigureAwait(false);
        var navigation = plan.Navigate(pages);
        var printer = PagePrinter.For(plan, navigation, options);
        var live = PageWork.Run(pages, options, page => new LivePage(Convert(page, printer, navigation)), cancellationToken);
        var state = new SiteState(plan, navigation, printer, live, new SiteAssets(assets, new AssetReader(docs, plan), faults.ToSortedArray()), options);
        Check(state, live, isConcerned: _ => true);
        return state;
    }

    /// <summary>Follows changes.</summary>
    /// <returns>The next state, and the pages that were converted again; null for all.</returns>
    public async ValueTask<(SiteState State, ImmutableArray<string>? Pages)> FollowAsync(SiteState state, SiteChanges changes, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(state, changes, cancellationToken).ConfigureAwait(false);
        if (read is null)
        {
            return (await BeginAsync(cancellationToken).ConfigureAwait(false), null);
        }

        bool isRenamed = read.Any(page => page.Value.Title != state.Live[page.Key].Converted.Page.Title);
        var navigation = isRenamed ? state.Plan.Navigate(state.Pages.Select((page, i) => read.GetValueOrDefault(i, page.Page))) : state.Navigation;
        var printer = isRenamed ? state.Printer.With(state.Plan, navigation, options) : state.Printer;
        var pages = (LivePage[])state.Live.Clone();
        var concerned = new SortedSet<int>(read.Keys);
        concerned.UnionWith(Enumerable.Range(0, pages.Length).Where(i => pages[i].Converted.Snippets.Any(changes.Snippets.Contains)));
        foreach (int i in concerned)
        {
            pages[i] = new LivePage(Convert(read.GetValueOrDefault(i, pages[i].Converted.Page), printer, navigation));
        }

        var next = new SiteState(state.Plan, navigation, printer, pages, state.Assets, options, before: state);
        var changed = concerned.Select(i => pages[i].Converted.Page.Source).ToHashSet(StringComparer.Ordinal);
        Check(next, pages, page => changed.Contains(page.Page.Source) || page.Links.Any(link => link.Target is { } target && changed.Contains(target)));
        return (next, [.. changed.Order(StringComparer.Ordinal)]);
    }

    // Those that are shown.
    private async ValueTask<ImmutableArray<string>> CheckAssetsAsync(SitePlan plan, DiagnosticBag faults, CancellationToken cancellationToken)
    {
        var reader = new AssetReader(docs, plan);
        var shown = ImmutableArray.CreateBuilder<string>(plan.Files.Assets.Count);
        foreach (string asset in plan.Files.Assets)
        {
            if (await reader.ReadAsync(asset, faults, cancellationToken).ConfigureAwait(false) is not null)
            {
                shown.Add(asset);
            }
        }

        return shown.ToImmutable();
    }

    // The pages that changed, by their places; null when more did than what is in files.
    private async ValueTask<Dictionary<int, SitePage>?> ReadAsync(SiteState state, SiteChanges changes, CancellationToken cancellationToken)
    {
        var reader = new PageReader(docs, state.Plan);
        var read = new Dictionary<int, SitePage>();
        foreach (string path in changes.Docs)
        {
            if (!state.IsSource(path) || !SiteSources.IsPage(path))
            {
                // What comes and goes, as drafts of editors do, was never there; whatever else is new, gone or to be judged again changes the site.
                var status = (await docs.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false)).Status;
                if (status != (state.IsSource(path) ? ContentStatus.Found : ContentStatus.NotFound) || (options.Sanitizer is not null && state.IsSource(path)))
                {
                    return null;
                }
            }
            else if (!DecidesNavigation(path) && state.IndexOf(path) is var index and >= 0 && (await reader.ReadAsync(path, cancellationToken).ConfigureAwait(false)).Page is { } page)
            {
                read[index] = page;
            }
            else
            {
                return null;
            }
        }

        return read;
    }

    private static ConvertedPage Convert(SitePage page, PagePrinter printer, SiteNavigation navigation)
    {
        var buffers = PageBuffers.Take();
        var converted = printer.Converter.Convert(page, navigation, buffers);
        buffers.Return();
        return converted;
    }

    private void Check(SiteState state, LivePage[] pages, Func<ConvertedPage, bool> isConcerned)
    {
        for (int i = 0; i < pages.Length; i++)
        {
            if (isConcerned(pages[i].Converted))
            {
                pages[i] = pages[i] with { AnchorFaults = [.. _anchors.Check(pages[i].Converted, state.Find)] };
            }
        }
    }

    // Its text says what the navigation is.
    private bool DecidesNavigation(string path)
        => PluginOptions.Find(configuration, "literate-nav") is { } plugin
            && path[(path.LastIndexOf('/') + 1)..] == PluginOptions.Text(plugin, "nav_file", "SUMMARY.md", new DiagnosticBag());
}
