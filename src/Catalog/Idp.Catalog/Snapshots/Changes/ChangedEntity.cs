using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots;

/// <summary>One entity that a step changed. Its relations may have changed with it, and with them those of the entities at their other ends.</summary>
/// <param name="Ref">The entity.</param>
/// <param name="Before">The entity before; null when it was added.</param>
/// <param name="After">The entity now; null when it was taken away.</param>
public sealed record ChangedEntity(EntityRef Ref, Entity? Before, Entity? After);
