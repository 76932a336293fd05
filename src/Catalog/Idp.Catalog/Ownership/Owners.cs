using System.Collections.Immutable;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;

namespace Idp.Catalog.Ownership;

/// <summary>What makes a reference an owner, and what may be one.</summary>
internal static class Owners
{
    private static readonly ImmutableArray<string> Kinds = [EntityKinds.Group, EntityKinds.User];

    public static bool IsOwner(RelationField field) => field.Relation == RelationTypes.OwnedBy;

    /// <summary>The kinds that the field allows; groups and users where it says nothing.</summary>
    public static ImmutableArray<string> KindsOf(RelationField field) => field.AllowedKinds.IsEmpty ? Kinds : field.AllowedKinds;

    public static bool CanOwn(Reference reference) => RelationField.IsOneOf(reference.Target, KindsOf(reference.Field));
}
