namespace Idp.Catalog.Snapshots.Files;

/// <summary>The sections of a snapshot file, in their order.</summary>
internal enum SnapshotSection
{
    /// <summary>Version, position, and how many nodes there are.</summary>
    State,

    /// <summary>Texts that occur more than once.</summary>
    Texts,

    /// <summary>Keys of objects.</summary>
    Shapes,

    /// <summary>References of nodes.</summary>
    Names,

    /// <summary>What entities hold.</summary>
    Entities,

    /// <summary>Relations and who states them.</summary>
    Relations,

    /// <summary>Where entities were read from.</summary>
    Origins,

    /// <summary>How many sections there are.</summary>
    Count,
}
