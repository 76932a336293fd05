namespace Idp.Catalog.Model;

/// <summary>The types of relations that built-in kinds emit. Each has an inverse.</summary>
public static class RelationTypes
{
    /// <summary>From what is owned to its owner. Inverse: <see cref="OwnerOf"/>.</summary>
    public const string OwnedBy = "ownedBy";

    /// <summary>From an owner to what it owns. Inverse: <see cref="OwnedBy"/>.</summary>
    public const string OwnerOf = "ownerOf";

    /// <summary>From a component to an API it provides. Inverse: <see cref="ApiProvidedBy"/>.</summary>
    public const string ProvidesApi = "providesApi";

    /// <summary>From an API to what provides it. Inverse: <see cref="ProvidesApi"/>.</summary>
    public const string ApiProvidedBy = "apiProvidedBy";

    /// <summary>From a component to an API it calls. Inverse: <see cref="ApiConsumedBy"/>.</summary>
    public const string ConsumesApi = "consumesApi";

    /// <summary>From an API to what calls it. Inverse: <see cref="ConsumesApi"/>.</summary>
    public const string ApiConsumedBy = "apiConsumedBy";

    /// <summary>From what needs another entity to that entity. Inverse: <see cref="DependencyOf"/>.</summary>
    public const string DependsOn = "dependsOn";

    /// <summary>From what is needed to what needs it. Inverse: <see cref="DependsOn"/>.</summary>
    public const string DependencyOf = "dependencyOf";

    /// <summary>From a group to a group below it. Inverse: <see cref="ChildOf"/>.</summary>
    public const string ParentOf = "parentOf";

    /// <summary>From a group to the one above it. Inverse: <see cref="ParentOf"/>.</summary>
    public const string ChildOf = "childOf";

    /// <summary>From a user to a group. Inverse: <see cref="HasMember"/>.</summary>
    public const string MemberOf = "memberOf";

    /// <summary>From a group to a user. Inverse: <see cref="MemberOf"/>.</summary>
    public const string HasMember = "hasMember";

    /// <summary>From a part to the whole: a component to its system, a system to its domain. Inverse: <see cref="HasPart"/>.</summary>
    public const string PartOf = "partOf";

    /// <summary>From a whole to its part. Inverse: <see cref="PartOf"/>.</summary>
    public const string HasPart = "hasPart";

    private static readonly (string Forward, string Reverse)[] Pairs =
    [
        (OwnedBy, OwnerOf), (ProvidesApi, ApiProvidedBy), (ConsumesApi, ApiConsumedBy), (DependsOn, DependencyOf),
        (ParentOf, ChildOf), (MemberOf, HasMember), (PartOf, HasPart),
    ];

    /// <summary>The built-in pairs, the direction that descriptors state more often first.</summary>
    public static IReadOnlyList<(string Forward, string Reverse)> InversePairs => Pairs;

    /// <summary>The type of the same relation seen from its target; null for a type that is not built in.</summary>
    public static string? FindInverse(string type)
    {
        foreach (var (forward, reverse) in Pairs)
        {
            if (string.Equals(type, forward, StringComparison.Ordinal))
            {
                return reverse;
            }

            if (string.Equals(type, reverse, StringComparison.Ordinal))
            {
                return forward;
            }
        }

        return null;
    }
}
