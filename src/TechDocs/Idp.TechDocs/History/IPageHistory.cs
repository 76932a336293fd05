namespace Idp.TechDocs;

/// <summary>Tells when the sources of a site's pages last changed. Asked from several threads at once.</summary>
public interface IPageHistory
{
    /// <summary>When a source last changed.</summary>
    /// <param name="source">The source of a page, relative to the pages' folder, with slashes.</param>
    /// <returns>Null when nobody knows: it was never committed, or its history is too long or cut off.</returns>
    DateTimeOffset? FindLastChange(string source);
}
