namespace Idp.Catalog.Graph;

/// <summary>Which way relations are followed.</summary>
public enum WalkDirection
{
    /// <summary>From the source of a relation to its target.</summary>
    Outgoing,

    /// <summary>From the target of a relation to its source.</summary>
    Incoming,

    /// <summary>Either way.</summary>
    Both,
}
