using System.Collections.Immutable;
using System.Text.Json;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Search.Sites;

namespace Idp.TechDocs.Search;

/// <summary>Reads sites that MkDocs or <c>Idp.TechDocs</c> has built: their <c>search/search_index.json</c>, metadata, sitemap and links.</summary>
public sealed class BuiltSiteReader
{
    private const string IndexPath = "search/search_index.json";
    private const string MetadataPath = "techdocs_metadata.json";
    private const string SitemapPath = "sitemap.xml";

    private readonly BuiltSiteOptions _options;

    /// <summary>A reader of built sites.</summary>
    public BuiltSiteReader(BuiltSiteOptions? options = null)
    {
        _options = options ?? new BuiltSiteOptions();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxLinks, nameof(options));
    }

    /// <summary>Reads a site.</summary>
    /// <param name="folder">The folder of the site; its limit on the size of a file must let the search index pass.</param>
    /// <param name="site">What is known of the site.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<BuiltSiteResult> ReadAsync(IContentReader folder, SearchSite site, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(site);
        var index = await folder.ReadAsync(IndexPath, null, cancellationToken).ConfigureAwait(false);
        if (!index.IsFound)
        {
            return new BuiltSiteResult(site, [], [new Diagnostic(SearchFaults.NoSite, SourceLocation.OfFile(IndexPath), index.Reason)]);
        }

        ImmutableArray<SearchDocument> documents;
        try
        {
            documents = SearchIndexJson.Read(index.Bytes);
        }
        catch (JsonException e)
        {
            return new BuiltSiteResult(site, [], [new Diagnostic(SearchFaults.Malformed, JsonPlace.Of(e, index.ToSourceText(IndexPath)), JsonPlace.Reason(e))]);
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        site = await WithMetadataAsync(folder, site, diagnostics, cancellationToken).ConfigureAwait(false);
        var sitemap = await folder.ReadAsync(SitemapPath, null, cancellationToken).ConfigureAwait(false);
        var dates = sitemap.IsFound ? Sitemap.DatesOf(sitemap.Bytes, documents) : [];
        var links = _options.CountsLinks ? await InboundLinks.CountAsync(folder, documents, _options.MaxLinks, cancellationToken).ConfigureAwait(false) : [];
        return new BuiltSiteResult(
            site,
            [
                .. documents.Select(document => document with
                {
                    Date = _options.Dates.TryGetValue(document.Path, out var date) || dates.TryGetValue(document.Path, out date) ? date : null,
                    Authority = links.GetValueOrDefault(document.Path),
                }),
            ],
            diagnostics.ToImmutable());
    }

    private static async Task<SearchSite> WithMetadataAsync(
        IContentReader folder, SearchSite site, ImmutableArray<Diagnostic>.Builder diagnostics, CancellationToken cancellationToken)
    {
        var metadata = await folder.ReadAsync(MetadataPath, null, cancellationToken).ConfigureAwait(false);
        if (!metadata.IsFound)
        {
            return site;
        }

        try
        {
            var (title, date) = SiteMetadataJson.Read(metadata.Bytes);
            return site with { Title = site.Title.Length > 0 ? site.Title : title, Date = site.Date ?? date };
        }
        catch (JsonException e)
        {
            diagnostics.Add(new Diagnostic(SearchFaults.BadMetadata, JsonPlace.Of(e, metadata.ToSourceText(MetadataPath)), JsonPlace.Reason(e)));
            return site;
        }
    }
}
