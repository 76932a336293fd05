using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>A number summed over a catalog. An entity with two owners counts in full for each of them, and once in the total.</summary>
/// <param name="Sum">Over all entities.</param>
/// <param name="Count">The number of entities that have the number.</param>
/// <param name="ByOwner">By owner, by reference; groups that own nothing but have something below them are there too. Those without an owner come last.</param>
/// <param name="BySystem">By system, by reference; those without one come last.</param>
/// <param name="ByDomain">By domain, by reference; those without one come last.</param>
/// <param name="Unreadable">Entities that have something there which is no number, by reference.</param>
public sealed record FactTotals(
    double Sum,
    int Count,
    ImmutableArray<FactTotal> ByOwner,
    ImmutableArray<FactTotal> BySystem,
    ImmutableArray<FactTotal> ByDomain,
    ImmutableArray<EntityRef> Unreadable);
