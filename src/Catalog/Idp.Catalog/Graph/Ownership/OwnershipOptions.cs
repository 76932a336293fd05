using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What needs an owner, and how far groups are rolled up.</summary>
public sealed record OwnershipOptions
{
    /// <summary>Kinds that need no owner, in any case. Default: groups, users and locations.</summary>
    public ImmutableArray<string> UnownedKinds { get; init; } = [EntityKinds.Group, EntityKinds.User, EntityKinds.Location];

    /// <summary>Whether what a member owns counts for the groups, in the roll-up. Default: yes.</summary>
    public bool IncludeMembers { get; init; } = true;

    /// <summary>Levels of groups that are rolled up. Default: 64. Groups that contain each other, which is a fault, each count all of them.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Orphaned entities listed. Default: 10,000. When there are more, <see cref="OwnershipReport.IsTruncated"/> says so; they are counted all the same.</summary>
    public int MaxResults { get; init; } = 10_000;
}
