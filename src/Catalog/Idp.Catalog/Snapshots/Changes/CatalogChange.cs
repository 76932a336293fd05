using System.Collections.Immutable;

namespace Idp.Catalog.Snapshots;

/// <summary>A step from one version of a catalog to the next, as told to those who follow it.</summary>
/// <param name="Snapshot">The catalog after the step.</param>
/// <param name="Entities">The entities that the step put or took away, at most one entry for each; empty for a reset.</param>
/// <param name="IsReset">
/// Whether the step cannot be told entity by entity: the whole content was replaced, or the follower was so far behind that steps were left out.
/// Then take <paramref name="Snapshot"/> as a new beginning.
/// </param>
public sealed record CatalogChange(CatalogSnapshot Snapshot, ImmutableArray<ChangedEntity> Entities, bool IsReset);
