using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>Entities that all reach one another.</summary>
/// <param name="Members">All of them, by reference.</param>
/// <param name="Ring">A shortest way through some of them back to where it begins.</param>
public sealed record EntityCycle(ImmutableArray<EntityRef> Members, GraphPath Ring);
