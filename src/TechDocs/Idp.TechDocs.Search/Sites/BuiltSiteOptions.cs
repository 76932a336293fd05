using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>How built sites are read. Immutable.</summary>
public sealed record BuiltSiteOptions
{
    /// <summary>Whether the pages' HTML is read for links from one to another, whose number is a page's authority. Default: yes.</summary>
    public bool CountsLinks { get; init; } = true;

    /// <summary>When pages were last changed, by their path; where it has none, the sitemap and the metadata of the site tell. Default: empty.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Dates { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>How many links of a page are followed. Default 5,000.</summary>
    public int MaxLinks { get; init; } = 5_000;
}
