using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Building;
using Idp.TechDocs.Outputs;
using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Live;

/// <summary>A live site at one moment. Immutable for who reads it, so thread-safe.</summary>
internal sealed class SiteState
{
    private readonly SiteBuilderOptions _options;
    private readonly SitePlaces _places;
    private readonly Lazy<Dictionary<string, SiteOutput>> _outputs;
    private readonly Lazy<SiteBuildResult> _result;
    private readonly ConcurrentDictionary<string, byte[]> _made = new(StringComparer.Ordinal);

    /// <param name="plan">What is known of the site.</param>
    /// <param name="navigation">Its navigation.</param>
    /// <param name="printer">Makes its pages.</param>
    /// <param name="live">The pages, in the plan's order.</param>
    /// <param name="assets">What it has beside its pages.</param>
    /// <param name="options">How the site is built.</param>
    /// <param name="before">The state before, with the same files.</param>
    public SiteState(SitePlan plan, SiteNavigation navigation, PagePrinter printer, LivePage[] live, SiteAssets assets, SiteBuilderOptions options, SiteState? before = null)
    {
        (Plan, Navigation, Printer, Live, Assets, _options) = (plan, navigation, printer, live, assets, options);
        _places = before?._places ?? new SitePlaces(live.Select(page => page.Converted.Page));
        _outputs = new(MakeOutputs);
        _result = new(() => new SiteReport(plan, navigation).Of([.. Pages], Files, Diagnostics()));
        foreach (var (path, bytes) in ReferenceEquals(before?.Navigation, navigation) ? before!._made : [])
        {
            if (path != SearchIndexWriter.FileName)
            {
                _made[path] = bytes;
            }
        }
    }

    public SitePlan Plan { get; }

    public SiteNavigation Navigation { get; }

    public PagePrinter Printer { get; }

    public LivePage[] Live { get; }

    public SiteAssets Assets { get; }

    public IEnumerable<ConvertedPage> Pages => Live.Select(page => page.Converted);

    public SiteBuildResult Result => _result.Value;

    public ImmutableArray<string> Files
        => [.. _places.Files.Concat(Assets.Paths).Concat(_outputs.Value.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether a file of the pages' folder belongs to the site.</summary>
    public bool IsSource(string path) => Plan.Files.UrlOf(path) is not null;

    /// <summary>The place of a page among the pages; -1 for what is none.</summary>
    public int IndexOf(string source) => _places.IndexOf(source);

    public ConvertedPage? Find(string source) => IndexOf(source) is var index and >= 0 ? Live[index].Converted : null;

    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var faults = new DiagnosticBag();
        faults.AddRange(Assets.Faults);
        faults.AddRange(Plan.Diagnostics);
        foreach (var page in Live)
        {
            faults.AddRange(page.Converted.Diagnostics);
            faults.AddRange(page.AnchorFaults);
        }

        return faults.ToSortedArray();
    }

    /// <summary>Makes a file, in the order in which a builder's files come to be: what is written last is what there is.</summary>
    public async ValueTask<ContentReadResult> ReadAsync(string path, CancellationToken cancellationToken)
    {
        bool isMade = _outputs.Value.TryGetValue(path, out var output);
        if (isMade && !output.GivesWay)
        {
            return Made(output);
        }

        if (Plan.Files.UrlOf(path) is not null && _places.IndexOf(path) < 0)
        {
            return await Assets.Reader.ReadAsync(path, new DiagnosticBag(), cancellationToken).ConfigureAwait(false) is { } bytes ? Found(bytes) : Missing(path);
        }

        return _places.IndexOfFile(path) is var page and >= 0 ? Print(Live[page])
            : _places.IndexOfText(path) is var text and >= 0 ? Found(Live[text].Converted.Page.Text.Utf8)
            : isMade ? Made(output)
            : Missing(path);
    }

    private static ContentReadResult Missing(string path) => ContentReadResult.Without(ContentStatus.NotFound, $"'{path}' is no file of the site.");

    private ContentReadResult Made(SiteOutput output) => Found(_made.GetOrAdd(output.Path, static (_, output) => output.ToBytes(), output));

    private ContentReadResult Print(LivePage page)
    {
        var buffers = PageBuffers.Take();
        Printer.Print(page.Converted.Page, buffers);
        byte[] html = new byte[Encoding.UTF8.GetByteCount(buffers.Html.Written)];
        Encoding.UTF8.GetBytes(buffers.Html.Written, html);
        buffers.Return();
        return Found(html);
    }

    private static ContentReadResult Found(ReadOnlyMemory<byte> bytes) => ContentReadResult.Found(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));

    private Dictionary<string, SiteOutput> MakeOutputs()
    {
        var outputs = new SiteOutputs(Plan, Navigation, _options);
        var all = outputs.All([.. Pages]).ToDictionary(output => output.Path, StringComparer.Ordinal);
        var files = _places.Files.Concat(Assets.Paths).Concat(all.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        all[SiteMetadata.FileName] = outputs.Metadata([.. files]);
        return all;
    }
}
