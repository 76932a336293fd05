using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What relations lead to and does not exist.</summary>
/// <param name="Ref">Its reference, in lower case.</param>
/// <param name="StatedBy">The entities that refer to it, by reference.</param>
public sealed record DanglingTarget(EntityRef Ref, ImmutableArray<EntityRef> StatedBy);
