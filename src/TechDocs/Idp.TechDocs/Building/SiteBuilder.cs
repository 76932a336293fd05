using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Pages;

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

    private async ValueTask<SiteBuildResult> FillAsync(SiteConfiguration configuration, IContentReader docs, string folder, CancellationToken cancellationToken)
    {
        var plan = await SitePlan.MakeAsync(configuration, docs, _options, cancellationToken).ConfigureAwait(false);
        var faults = new DiagnosticBag();
        var pages = await new PageReader(docs, plan).ReadAllAsync(_options.MaxParallelism, faults, cancellationToken).ConfigureAwait(false);
        var navigation = plan.Navigate(pages);
        var writer = new SiteWriter(folder);
        var converted = Write(pages, PagePrinter.For(plan, navigation, _options), writer, cancellationToken);
        var assets = new AssetReader(docs, plan);
        foreach (string asset in plan.Files.Assets)
        {
            if (await assets.ReadAsync(asset, faults, cancellationToken).ConfigureAwait(false) is { } content)
            {
                writer.Write(asset, content.Span);
            }
        }

        var outputs = new SiteOutputs(plan, navigation, _options);
        foreach (var file in outputs.All(converted))
        {
            writer.Write(file);
        }

        writer.Write(outputs.Metadata(writer.Files()));
        return new SiteReport(plan, navigation).Of(converted, writer.Files(), faults);
    }

    private ConvertedPage[] Write(SitePage[] pages, PagePrinter printer, SiteWriter writer, CancellationToken cancellationToken)
    {
        var converted = new ConvertedPage[pages.Length];
        int done = 0;
        Parallel.For(
            0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = _options.MaxParallelism, CancellationToken = cancellationToken },
            i =>
            {
                var buffers = PageBuffers.Take();
                converted[i] = printer.Print(pages[i], buffers);
                writer.Write(pages[i].File, buffers.Html.Written);
                writer.Write(PagePrinter.SourceFileOf(pages[i]), pages[i].Text.Utf8.Span);
                buffers.Return();
                _options.Progress?.Report(new SiteBuildProgress(Interlocked.Increment(ref done), pages.Length));
            });
        return converted;
    }
}
