using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Export;

/// <summary>Which of two inverse relations gives its direction to the arrow for both: as upstream's graph draws them.</summary>
internal static class RelationPairs
{
    private static readonly (string Primary, string Inverse)[] Pairs =
    [
        (RelationTypes.OwnerOf, RelationTypes.OwnedBy),
        (RelationTypes.ConsumesApi, RelationTypes.ApiConsumedBy),
        (RelationTypes.ApiProvidedBy, RelationTypes.ProvidesApi),
        (RelationTypes.HasPart, RelationTypes.PartOf),
        (RelationTypes.ParentOf, RelationTypes.ChildOf),
        (RelationTypes.HasMember, RelationTypes.MemberOf),
        (RelationTypes.DependsOn, RelationTypes.DependencyOf),
    ];

    public static (string Primary, string Inverse)? Find(string type)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Primary == type || pair.Inverse == type)
            {
                return pair;
            }
        }

        return null;
    }
}
