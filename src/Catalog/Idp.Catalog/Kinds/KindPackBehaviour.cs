namespace Idp.Catalog.Kinds;

/// <summary>Where the original's two engines differ over the same kinds.</summary>
public sealed record KindPackBehaviour
{
    /// <summary>The engine that is the original's default: both directions always, no check of what a reference points at.</summary>
    public static KindPackBehaviour Legacy { get; } = new()
    {
        InverseAlways = true,
        ReferencesMayBeCompound = true,
        SortsWellKnownFields = true,
    };

    /// <summary>The engine that works from a declared model.</summary>
    public static KindPackBehaviour Model { get; } = new()
    {
        DropsForbiddenKinds = true,
        RefusesUnknownVersions = true,
    };

    /// <summary>Whether every relation has its way back; otherwise only those that a <see cref="RelationPair"/> declares.</summary>
    public bool InverseAlways { get; init; }

    /// <summary>Whether a reference to a kind that the field does not allow gives no relation.</summary>
    public bool DropsForbiddenKinds { get; init; }

    /// <summary>Whether <c>{kind, namespace, name}</c> is a reference and anything else a fault; otherwise items that are no text are passed over.</summary>
    public bool ReferencesMayBeCompound { get; init; }

    /// <summary>Whether a known kind in an unknown version is a fault of its own, and not just a kind that nobody knows.</summary>
    public bool RefusesUnknownVersions { get; init; }

    /// <summary>Whether the seven well-known lists of references are sorted in every entity; otherwise the relation fields of its own kind.</summary>
    public bool SortsWellKnownFields { get; init; }
}
