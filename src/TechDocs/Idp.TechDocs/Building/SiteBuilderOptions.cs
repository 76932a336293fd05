using Idp.TechDocs.Markdown;

namespace Idp.TechDocs;

/// <summary>How sites are built. Immutable.</summary>
public sealed record SiteBuilderOptions
{
    /// <summary>How many pages are converted at once. Default: the processors of the machine.</summary>
    public int MaxParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How many files a site may have. Default 200,000.</summary>
    public int MaxFiles { get; init; } = 200_000;

    /// <summary>
    /// Cleans articles, the HTML of the configuration and the files that browsers show as pages, for sites whose authors the readers need not trust; null
    /// leaves them as they are written.
    /// </summary>
    public IArticleSanitizer? Sanitizer { get; init; }

    /// <summary>
    /// What pages are read with beside the extensions, which the configuration names: where snippets come from (from the folder of <c>mkdocs.yml</c> on, for
    /// TechDocs), what draws diagrams, limits. Default: nothing of that, and so no snippets.
    /// </summary>
    public MarkdownDialect Dialect { get; init; } = MarkdownDialect.Plain;

    /// <summary>Names the state of the sources, as a commit; goes into <c>techdocs_metadata.json</c>. Null for none.</summary>
    public string? Etag { get; init; }

    /// <summary>The time that <c>techdocs_metadata.json</c> tells; null for none, so that the same sources give the same bytes.</summary>
    public DateTimeOffset? BuildTime { get; init; }

    /// <summary>Is told of pages as they are converted, from several threads at once; null for nobody.</summary>
    public IProgress<SiteBuildProgress>? Progress { get; init; }

    /// <summary>Tells when pages last changed, for the line below them and for <c>sitemap.xml</c>; null to say nothing about it.</summary>
    public IPageHistory? History { get; init; }
}
