namespace Idp.Catalog.Model;

/// <summary>The types of status items that the catalog itself writes.</summary>
public static class StatusTypes
{
    /// <summary>What went wrong while the catalog processed the entity.</summary>
    public const string CatalogProcessing = "backstage.io/catalog-processing";
}
