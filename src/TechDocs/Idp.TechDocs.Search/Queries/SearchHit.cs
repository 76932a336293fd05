using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>A document that was found. Immutable.</summary>
/// <param name="Site"><see cref="SearchSite.Name"/>.</param>
/// <param name="Path"><see cref="SearchDocument.Path"/>.</param>
/// <param name="Title">Its title, with what was found in it marked.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Score">How good it is; comparable within one answer only.</param>
public sealed record SearchHit(string Site, string Path, HighlightedText Title, string Address, double Score)
{
    /// <summary>The sections that were found, the best first; one at least, unless the document has none.</summary>
    public ImmutableArray<SectionHit> Sections { get; init; } = [];

    /// <summary><see cref="SearchSite.Title"/>.</summary>
    public string SiteTitle { get; init; } = "";

    /// <summary>When it was last changed; null for unknown. Whole seconds.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Who owns it.</summary>
    public string? Owner { get; init; }

    /// <summary>What kind of thing it is about.</summary>
    public string? Kind { get; init; }

    /// <summary>Where in its life that is.</summary>
    public string? Lifecycle { get; init; }

    /// <summary>What permissions were asked of.</summary>
    public string Resource { get; init; } = "";
}
