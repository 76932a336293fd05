using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>Kinds and relations that come together: the built-in ones, or those of a <c>catalog-model.yaml</c>.</summary>
/// <param name="Name">What to call the pack in messages.</param>
public sealed record KindPack(string Name)
{
    /// <summary>Its kinds; a kind has an entry for each group of versions and each <c>spec.type</c> with a schema of its own.</summary>
    public ImmutableArray<KindDefinition> Kinds { get; init; } = [];

    /// <summary>Which relations stand for each other.</summary>
    public ImmutableArray<RelationPair> Relations { get; init; } = [];

    /// <summary>Schemas of annotation values, by the annotation's key.</summary>
    public ImmutableDictionary<string, EntityValue> Annotations { get; init; } = ImmutableDictionary<string, EntityValue>.Empty;

    /// <summary>Schemas of label values, by the label's key.</summary>
    public ImmutableDictionary<string, EntityValue> Labels { get; init; } = ImmutableDictionary<string, EntityValue>.Empty;

    /// <summary>How the pack's kinds are dealt with.</summary>
    public KindPackBehaviour Behaviour { get; init; } = KindPackBehaviour.Model;
}
