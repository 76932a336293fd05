using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>An entity in a picture of a graph.</summary>
/// <param name="Ref">Its reference, in lower case.</param>
/// <param name="Entity">The entity; null if it does not exist.</param>
/// <param name="IsFocus">Whether the picture is about it.</param>
public sealed record SubgraphNode(EntityRef Ref, Entity? Entity, bool IsFocus)
{
    /// <summary>The name for people.</summary>
    public string Title => Entity?.Metadata.Title ?? Entity?.Metadata.Name ?? Ref.Name;
}
