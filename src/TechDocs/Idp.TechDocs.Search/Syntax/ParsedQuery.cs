using System.Collections.Immutable;

namespace Idp.TechDocs.Search.Syntax;

/// <summary>What a text asks for.</summary>
internal sealed record ParsedQuery
{
    /// <summary>What documents must have, in order.</summary>
    public ImmutableArray<QueryTerm> Terms { get; init; } = [];

    /// <summary>What they must not have.</summary>
    public ImmutableArray<QueryTerm> Excluded { get; init; } = [];

    /// <summary>The filters of the text.</summary>
    public ImmutableArray<(SearchField Field, string Value)> Filters { get; init; } = [];

    /// <summary>The last word, where it may be the beginning of one; null for none.</summary>
    public string? OpenWord { get; init; }

    /// <summary>Whether nothing is asked for: the text is empty, or has signs only.</summary>
    public bool IsEmpty => Terms.IsEmpty && Excluded.IsEmpty && Filters.IsEmpty;

    /// <summary>Whether the text was longer than is read.</summary>
    public bool IsCut { get; init; }
}
