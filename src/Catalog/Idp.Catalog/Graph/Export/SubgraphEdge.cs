using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>An arrow in a picture of a graph.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Relations">The type of the relation that it stands for, and that of the inverse where both are shown as one.</param>
public sealed record SubgraphEdge(EntityRef From, EntityRef To, ImmutableArray<string> Relations);
