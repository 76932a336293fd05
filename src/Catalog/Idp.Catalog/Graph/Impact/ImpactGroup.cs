using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>Those that have an owner, a system or a domain in common.</summary>
/// <param name="Ref">What they have in common; null for those that have none.</param>
/// <param name="Entities">Nearest first. One with several owners is in the group of each.</param>
public sealed record ImpactGroup(EntityRef? Ref, ImmutableArray<ImpactedEntity> Entities);
