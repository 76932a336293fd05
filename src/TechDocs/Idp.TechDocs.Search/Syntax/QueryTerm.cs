using System.Collections.Immutable;

namespace Idp.TechDocs.Search.Syntax;

/// <summary>A word or a phrase of a query: sequences of stems, each of which will do.</summary>
internal sealed record QueryTerm
{
    /// <summary>As it was typed.</summary>
    public required string Written { get; init; }

    /// <summary>As it is compared, for a single word; empty for phrases and words of several parts.</summary>
    public string Word { get; init; } = "";

    /// <summary>The sequences.</summary>
    public required ImmutableArray<TermSequence> Sequences { get; init; }

    public QueryTerm With(params IEnumerable<TermSequence> more) => this with { Sequences = [.. Sequences.Concat(more).Distinct()] };
}
