namespace Idp.Catalog.Relations;

/// <summary>What may be concluded from an entity not being among those at hand.</summary>
public enum WorldView
{
    /// <summary>Nothing: the catalog has others. A reference that leads out is worth a note at most.</summary>
    Open,

    /// <summary>It does not exist: what is at hand is the whole catalog.</summary>
    Closed,
}
