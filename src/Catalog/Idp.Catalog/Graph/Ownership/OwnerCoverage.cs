namespace Idp.Catalog.Graph;

/// <summary>How many entities of a kind have an owner.</summary>
/// <param name="Kind">The kind, in lower case.</param>
/// <param name="Entities">How many there are.</param>
/// <param name="Owned">How many have an owner that exists.</param>
/// <param name="Dangling">How many have owners of which none exists.</param>
public sealed record OwnerCoverage(string Kind, int Entities, int Owned, int Dangling)
{
    /// <summary>How many name no owner.</summary>
    public int Unowned => Entities - Owned - Dangling;

    /// <summary>The share of those that have an owner that exists, from 0 to 1; 1 when there are none.</summary>
    public double Share => Entities == 0 ? 1 : (double)Owned / Entities;
}
