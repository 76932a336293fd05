using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>An entity that nobody who exists answers for.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="MissingOwners">The owners that it names and that do not exist; none when it names none.</param>
public sealed record OrphanedEntity(Entity Entity, ImmutableArray<EntityRef> MissingOwners);
