using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;
using Idp.TechDocs.Links;
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
        var printer = PagePrinter.For(plan, navigation, _options);
        var converted = PageWork.Run(pages, _options, page => Write(page, printer, writer), cancellationToken);
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
        faults.AddRange(plan.Diagnostics);
        faults.AddRange(converted.SelectMany(page => page.Diagnostics));
        faults.AddRange(new AnchorCheck(plan.Configuration).Run(converted));
        return new SiteReport(plan, navigation).Of(converted, writer.Files(), faults.ToSortedArray());
    }

    private static ConvertedPage Write(SitePage page, PagePrinter printer, SiteWriter writer)
    {
        var buffers = PageBuffers.Take();
        var converted = printer.Print(page, buffers);
        writer.Write(page.File, buffers.Html.Written);
        writer.Write(PagePrinter.SourceFileOf(page), page.Text.Utf8.Span);
        buffers.Return();
        return converted;
    }
}
