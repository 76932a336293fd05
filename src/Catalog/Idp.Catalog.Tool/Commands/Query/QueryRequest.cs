using System.Collections.Immutable;
using Idp.Catalog.Query;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>What the options of a query say.</summary>
/// <param name="IsBackstage">Whether the query is a filter of Backstage's API.</param>
/// <param name="Order">The fields to order by, the first one counting most.</param>
/// <param name="Limit">The most entities; null for all.</param>
/// <param name="Fields">The fields to show; none for all.</param>
/// <param name="Facets">The fields whose values are to be counted; none for the entities themselves.</param>
/// <param name="IsCount">Whether only the number is asked for.</param>
internal sealed record QueryRequest(
    bool IsBackstage, ImmutableArray<EntityOrder> Order, int? Limit, ImmutableArray<string> Fields, ImmutableArray<string> Facets, bool IsCount)
{
    /// <summary>Whoever runs the tool may ask for everything.</summary>
    public static readonly QueryLimits Limits = new() { MaxPageSize = int.MaxValue / 4, MaxRefs = int.MaxValue, MaxFields = 1_000 };
}
