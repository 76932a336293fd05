using System.Collections.Immutable;

namespace Idp.TechDocs.Search;

/// <summary>What is asked of an index. Immutable.</summary>
/// <remarks>
/// The text may be anything that somebody typed: words, <c>"phrases in quotes"</c>, <c>-without</c>, and filters, as <c>owner:checkout</c>
/// (<c>site:</c>, <c>kind:</c>, <c>lifecycle:</c>, <c>tag:</c>). All words are asked for; where too few documents have them all, some will do.
/// </remarks>
public sealed record SearchQuery
{
    /// <param name="text">What was typed; empty to list everything that passes the filters. Signs without a word find nothing.</param>
    public SearchQuery(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>What was typed.</summary>
    public string Text { get; }

    /// <summary>What the asker may see. Hits, totals, facets and corrections are those of an index that has nothing else.</summary>
    public required SearchAccess Access { get; init; }

    /// <summary>What documents must be, beside what the text says.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>How many hits. Default 10; 1 to <see cref="SearchIndexOptions.MaxHits"/>.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>How many hits are passed over. Default 0; those beyond <see cref="SearchIndexOptions.MaxOffset"/> cannot be had.</summary>
    public int Offset { get; init; }

    /// <summary>How many sections of a document are told of, the best first. Default 3; 1 to 20.</summary>
    public int SectionLimit { get; init; } = 3;

    /// <summary>What is counted over all that is found. Default: nothing.</summary>
    public ImmutableArray<SearchField> Facets { get; init; } = [];

    /// <summary>Whether the last word may be the beginning of one. Default: yes.</summary>
    public bool MatchesPrefix { get; init; } = true;

    /// <summary>Whether a word that is nowhere may be another one, misspelt. Default: yes.</summary>
    public bool CorrectsSpelling { get; init; } = true;
}
