namespace Idp.TechDocs.Search;

/// <summary>What documents are filtered by and counted by.</summary>
public enum SearchField
{
    /// <summary><see cref="SearchSite.Name"/>.</summary>
    Site,

    /// <summary><see cref="SearchDocument.Owner"/>.</summary>
    Owner,

    /// <summary><see cref="SearchDocument.Kind"/>.</summary>
    Kind,

    /// <summary><see cref="SearchDocument.Lifecycle"/>.</summary>
    Lifecycle,

    /// <summary><see cref="SearchDocument.Tags"/>.</summary>
    Tag,
}
