using System.Collections.Immutable;

namespace Idp.Catalog.Kinds;

/// <summary>What a set of kinds is once its packs are read and their schemas loaded.</summary>
/// <param name="Packs">The packs, in order.</param>
/// <param name="ByKind">The definitions of each kind, by its name.</param>
/// <param name="Reverse">The relations that stand for each other.</param>
/// <param name="Metadata">Schemas of annotations and labels.</param>
internal sealed record CompiledKinds(
    ImmutableArray<KindPack> Packs, Dictionary<string, CompiledKind[]> ByKind, ReverseRelations Reverse, MetadataSchemas Metadata)
{
    public bool SortsWellKnownFields { get; } = Packs.Length > 0 && Packs[0].Behaviour.SortsWellKnownFields;
}
