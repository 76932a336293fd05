using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>The sum of a number over entities that have something in common.</summary>
/// <param name="Ref">The owner, system or domain; null for entities that have none.</param>
/// <param name="Sum">The sum of its own.</param>
/// <param name="Count">The number of entities in it.</param>
/// <param name="RolledUp">For an owner the sum of what it and all below it own, each entity once; else the same as <paramref name="Sum"/>.</param>
public sealed record FactTotal(EntityRef? Ref, double Sum, int Count, double RolledUp);
