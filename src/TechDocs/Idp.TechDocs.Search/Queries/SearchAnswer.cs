using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Search;

/// <summary>What a query found. Immutable.</summary>
public sealed record SearchAnswer
{
    /// <summary>The documents, the best first; as many as were asked for.</summary>
    public ImmutableArray<SearchHit> Hits { get; init; } = [];

    /// <summary>How many documents there are, at most <see cref="SearchIndexOptions.MaxTotal"/>.</summary>
    public int Total { get; init; }

    /// <summary>Whether there are more than <see cref="Total"/>, which are not counted.</summary>
    public bool HasMore { get; init; }

    /// <summary>How the words were taken.</summary>
    public SearchMatch Match { get; init; }

    /// <summary>Words that were taken for others; empty for none.</summary>
    public ImmutableArray<SearchCorrection> Corrections { get; init; } = [];

    /// <summary>The values of the fields that were asked for, the most frequent first, 50 of each at most.</summary>
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>What was wrong with the query or the index.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
