using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>What becomes of the relations of a catalog.</summary>
internal sealed record RelationDifference(
    ImmutableArray<StatedRelation> Added,
    ImmutableArray<StatedRelation> Lost,
    ImmutableArray<StatedRelation> NewlyDangling,
    ImmutableArray<StatedRelation> Mended,
    ImmutableArray<ChangedOwners> Owners)
{
    public static RelationDifference Between(
        HashSet<StatedRelation> before, HashSet<string> refsBefore, HashSet<StatedRelation> after, HashSet<string> refsAfter)
    {
        var dangledBefore = before.Where(relation => relation.IsDangling(refsBefore)).ToHashSet();
        var danglesNow = after.Where(relation => relation.IsDangling(refsAfter)).ToHashSet();
        ImmutableArray<StatedRelation> added = InOrder(after.Except(before));
        ImmutableArray<StatedRelation> lost = InOrder(before.Except(after));
        return new RelationDifference(
            added, lost, InOrder(danglesNow.Except(dangledBefore)), InOrder(dangledBefore.Except(danglesNow)), OwnersOf(before, after, added, lost));
    }

    private static ImmutableArray<StatedRelation> InOrder(IEnumerable<StatedRelation> relations) => [.. relations.Order()];

    private static ImmutableArray<ChangedOwners> OwnersOf(
        HashSet<StatedRelation> before, HashSet<StatedRelation> after, IEnumerable<StatedRelation> added, IEnumerable<StatedRelation> lost)
    {
        var touched = added.Concat(lost).Where(IsOwner).Select(relation => relation.Source).ToHashSet(StringComparer.Ordinal);
        var old = before.Where(relation => IsOwner(relation) && touched.Contains(relation.Source)).ToLookup(relation => relation.Source, relation => relation.Target, StringComparer.Ordinal);
        var @new = after.Where(relation => IsOwner(relation) && touched.Contains(relation.Source)).ToLookup(relation => relation.Source, relation => relation.Target, StringComparer.Ordinal);
        return
        [
            .. touched.Order(StringComparer.Ordinal)
                .Select(key => new ChangedOwners(key, [.. old[key].Order(StringComparer.Ordinal)], [.. @new[key].Order(StringComparer.Ordinal)])),
        ];
    }

    private static bool IsOwner(StatedRelation relation) => relation.Type == RelationTypes.OwnedBy;
}
