using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What an owner answers for.</summary>
/// <param name="Ref">The owner: a group, a user, or whatever is said to own something.</param>
/// <param name="Entity">The owner itself; null if it does not exist.</param>
/// <param name="Owned">What it owns itself, each entity once.</param>
/// <param name="OwnedByKind">The same by kind, in lower case.</param>
/// <param name="RolledUp">What it and all below it own, each entity once.</param>
/// <param name="RolledUpByKind">The same by kind, in lower case.</param>
/// <param name="Members">The users that are members of it, not of the groups below.</param>
public sealed record OwnerTotals(
    EntityRef Ref,
    Entity? Entity,
    int Owned,
    ImmutableSortedDictionary<string, int> OwnedByKind,
    int RolledUp,
    ImmutableSortedDictionary<string, int> RolledUpByKind,
    int Members);
