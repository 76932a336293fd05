using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>A relation and its inverse as one: in the direction in which descriptors state it more often.</summary>
internal readonly record struct StatedRelation(string Source, string Type, string Target) : IComparable<StatedRelation>
{
    private static readonly Dictionary<string, string> Reversed = RelationTypes.InversePairs.ToDictionary(pair => pair.Reverse, pair => pair.Forward, StringComparer.Ordinal);

    public static HashSet<StatedRelation> AllOf(CatalogSnapshot catalog)
        => [.. catalog.Entities.SelectMany(entity => catalog.RelationsOf(entity.Ref)).Select(Of)];

    /// <summary>Whether one of its ends does not exist.</summary>
    public bool IsDangling(IReadOnlySet<string> refs) => !refs.Contains(Source) || !refs.Contains(Target);

    public int CompareTo(StatedRelation other)
        => string.CompareOrdinal(Source, other.Source) is not 0 and var bySource ? bySource
            : string.CompareOrdinal(Type, other.Type) is not 0 and var byType ? byType
            : string.CompareOrdinal(Target, other.Target);

    public override string ToString() => $"{Source} --{Type}--> {Target}";

    private static StatedRelation Of(Relation relation) => Reversed.TryGetValue(relation.Type, out string? forward)
        ? new(relation.Target.ToString(), forward, relation.Source.ToString())
        : new(relation.Source.ToString(), relation.Type, relation.Target.ToString());
}
