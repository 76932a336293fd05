using System.Collections.Immutable;

using Idp.TechDocs.Search.Syntax;

namespace Idp.TechDocs.Search.Asking;

/// <summary>How the words of a query are taken, once it is known how many pages have them.</summary>
/// <param name="Terms">The terms, with the words that they were widened by.</param>
/// <param name="Expression">The expression of FTS5; null for all pages.</param>
/// <param name="Match">Whether all terms are asked for.</param>
/// <param name="Found">How many pages there are; one more than are counted says that there are more.</param>
/// <param name="Corrections">The words that were taken for others.</param>
internal sealed record QueryPlan(
    ImmutableArray<QueryTerm> Terms, string? Expression, SearchMatch Match, int Found, ImmutableArray<SearchCorrection> Corrections)
{
    /// <summary>What pages must not match, where nothing says what they must; null for nothing.</summary>
    public string? Unless { get; init; }
}
