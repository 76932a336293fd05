using System.Collections.Concurrent;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Sanitizing;

namespace Idp.TechDocs;

/// <summary>Builds sites. Runs no code of theirs and asks no network. Thread-safe.</summary>
public sealed class SiteBuilder
{
    private readonly SiteBuilderOptions _options;

    /// <summary>Makes a builder.</summary>
    public SiteBuilder(SiteBuilderOptions? options = null) => _options = options ?? new SiteBuilderOptions();

    /// <summary>Builds a site into a folder, which is replaced as a whole once everything is written.</summary>
    /// <param name="configuration">What <c>mkdocs.yml</c> says.</param>
    /// <param name="docs">Reads the pages' folder.</param>
    /// <param name="output">The folder of the site; its parent must exist.</param>
    /// <param name="cancellationToken">Ends the building; the old site stays.</param>
    /// <exception cref="IOException">The site cannot be written.</exception>
    public async Task<SiteBuildResult> BuildAsync(SiteConfiguration configuration, IContentReader docs, string output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(docs);
        SiteBuildResult? result = null;
        await AtomicFolder.ReplaceAsync(output, async (folder, token) => result = await FillAsync(configuration, docs, folder, token).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        return result!;
    }

    private async ValueTask<SiteBuildResult> FillAsync(SiteConfiguration written, IContentReader docs, string folder, CancellationToken cancellationToken)
    {
        var bag = new DiagnosticBag();
        var cleaning = new SiteCleaning(_options.Sanitizer);
        var configuration = cleaning.Settings(written, bag);
        var found = await docs.SearchAsync(Glob.Parse("**", GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
        var plan = await new NavigationBuilder()
            .BuildAsync(configuration, docs, found.Entries.Take(_options.MaxFiles).Select(entry => entry.Path.ToString()), cancellationToken).ConfigureAwait(false);
        var files = SiteFiles.Of(plan.Files, configuration.UseDirectoryUrls);
        var pages = await ReadPagesAsync(files, docs, configuration, bag, cancellationToken).ConfigureAwait(false);
        var titles = pages.ToDictionary(page => page.Source, page => page.Title, StringComparer.Ordinal);
        var navigation = new SiteNavigation(
            [.. plan.Nodes.Select(node => node.ToItem(source => titles.GetValueOrDefault(source, source), source => files.UrlOf(source) ?? source))]);
        var writer = new SiteWriter(folder);
        var converter = new PageConverter(configuration, files, navigation, cleaning, writer);
        var converted = new ConcurrentDictionary<string, ConvertedPage>(StringComparer.Ordinal);
        int done = 0;
        Parallel.ForEach(
            pages, new ParallelOptions { MaxDegreeOfParallelism = _options.MaxParallelism, CancellationToken = cancellationToken },
            page =>
            {
                converted[page.Source] = converter.Convert(page);
                _options.Progress?.Report(new SiteBuildProgress(Interlocked.Increment(ref done), pages.Count));
            });
        await CopyAsync(files, docs, cleaning, bag, writer, cancellationToken).ConfigureAwait(false);
        ConvertedPage[] all = [.. pages.Select(page => converted[page.Source])];
        new RedirectPages(files, configuration.UseDirectoryUrls, writer).Write(plan.Redirects);
        new SiteOutputs(configuration, _options, writer).Write(all, navigation);
        bag.AddRange(plan.Diagnostics);
        bag.AddRange(all.SelectMany(page => page.Diagnostics));
        bag.AddRange(new AnchorCheck(configuration).Run(all));
        var excused = GitIgnore.Parse(configuration.NotInNav);
        return new SiteBuildResult(all.Length, writer.Files(), [.. bag.ToSortedArray()]) { PageSummaries = [.. all.Select(page => Summarise(page, navigation, excused))] };
    }

    private static SitePageSummary Summarise(ConvertedPage page, SiteNavigation navigation, GitIgnore excused)
    {
        string source = page.Page.Source;
        var targets = page.Links.Select(link => link.Target).OfType<string>().Where(target => target != source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new SitePageSummary(source, page.Page.Url, page.Title, !navigation.PathTo(source).IsEmpty, excused.IsMatch(source), [.. targets]);
    }

    private static async ValueTask<List<SitePage>> ReadPagesAsync(
        SiteFiles files, IContentReader docs, SiteConfiguration configuration, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        var pages = new List<SitePage>(files.Pages.Count);
        foreach (string source in files.Pages)
        {
            var read = await docs.ReadAsync(source, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (!read.IsFound)
            {
                bag.Add(SiteFileFaults.Of(source, read.Reason));
                continue;
            }

            var text = new SourceText(source, read.Bytes);
            var frontMatter = FrontMatter.Read(text);
            pages.Add(new SitePage
            {
                Source = source,
                File = SitePath.FileOf(source, configuration.UseDirectoryUrls),
                Url = files.UrlOf(source)!,
                Text = text,
                FrontMatter = frontMatter,
                Title = PageTitle.Of(source, text, frontMatter),
            });
        }

        return pages;
    }

    private static async ValueTask CopyAsync(
        SiteFiles files, IContentReader docs, SiteCleaning cleaning, DiagnosticBag bag, SiteWriter writer, CancellationToken cancellationToken)
    {
        foreach (string asset in files.Assets)
        {
            var read = await docs.ReadAsync(asset, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (!read.IsFound)
            {
                bag.Add(SiteFileFaults.Of(asset, read.Reason));
            }
            else if (cleaning.Asset(asset, read.Bytes, bag) is { } content)
            {
                writer.Write(asset, content.Span);
            }
        }
    }
}
