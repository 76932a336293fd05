namespace Idp.TechDocs.Publishing;

/// <summary>Keeps the built sites of entities where readers find them. Thread-safe; several processes may publish at once.</summary>
/// <remarks>
/// The members are those of Backstage's publishers, and so is the layout: <c>namespace/kind/name/…</c>. Whatever it stores in: a site that is published
/// is whole, one that is published over it takes its place at once or not at all, and a publisher that dies leaves the one that was there.
/// </remarks>
public interface ISitePublisher
{
    /// <summary>Tells whether sites can be published: whether the place is there and may be written to.</summary>
    Task<PublisherReadiness> GetReadinessAsync(CancellationToken cancellationToken = default);

    /// <summary>Publishes a built site in the place of the one that the key has.</summary>
    /// <param name="key">Whose site it is.</param>
    /// <param name="folder">The folder of the site, as <see cref="SiteBuilder"/> leaves it; it stays as it is.</param>
    /// <param name="cancellationToken">Ends the work; the old site stays.</param>
    /// <returns>What was published. With errors, nothing was.</returns>
    /// <exception cref="IOException">The place cannot be written, …</exception>
    Task<SitePublishResult> PublishAsync(SiteKey key, string folder, CancellationToken cancellationToken = default);

    /// <summary>What the published site says of itself.</summary>
    /// <returns>Null when there is no site, or its <c>techdocs_metadata.json</c> cannot be read.</returns>
    Task<SiteMetadata?> FetchMetadataAsync(SiteKey key, CancellationToken cancellationToken = default);

    /// <summary>Whether there is a site with a home page.</summary>
    Task<bool> HasDocsAsync(SiteKey key, CancellationToken cancellationToken = default);

    /// <summary>Opens the published site as it is now: what is published later is not seen through it.</summary>
    /// <returns>Null when there is none. To be disposed.</returns>
    Task<PublishedSite?> OpenAsync(SiteKey key, CancellationToken cancellationToken = default);

    /// <summary>Removes the site of a key.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> RemoveAsync(SiteKey key, CancellationToken cancellationToken = default);
}
