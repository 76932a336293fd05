using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What stands apart.</summary>
/// <param name="Isolated">Entities without any relation, by reference.</param>
/// <param name="Unreferenced">Entities of which no other entity states a relation, by reference; the isolated ones are among them.</param>
/// <param name="Dangling">What relations lead to and does not exist, by reference.</param>
/// <param name="IsTruncated">Whether one of the lists has more than <see cref="OrphanOptions.MaxResults"/>.</param>
public sealed record Orphans(
    ImmutableArray<EntityRef> Isolated, ImmutableArray<EntityRef> Unreferenced, ImmutableArray<DanglingTarget> Dangling, bool IsTruncated);
