using System.Collections.Immutable;

namespace Idp.Catalog.Kinds;

/// <summary>Two relations that say the same thing from both ends, and the kinds between which they do.</summary>
/// <param name="FromKinds">Where the forward relation starts.</param>
/// <param name="ToKinds">Where it ends.</param>
/// <param name="Forward">The type of the forward relation, such as <c>ownedBy</c>.</param>
/// <param name="Reverse">The type of the way back, such as <c>ownerOf</c>.</param>
public sealed record RelationPair(
    ImmutableArray<string> FromKinds, ImmutableArray<string> ToKinds, string Forward, string Reverse)
{
    /// <summary>How to say it to people, such as <c>owned by</c>; may be null.</summary>
    public string? ForwardTitle { get; init; }

    /// <summary>How to say the way back to people; may be null.</summary>
    public string? ReverseTitle { get; init; }
}
