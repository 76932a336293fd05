using Idp.Content;

namespace Idp.TechDocs.Publishing;

/// <summary>A published site, whole and unchanging for as long as this is not disposed. Thread-safe.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly IDisposable? _lease;

    /// <summary>States a site.</summary>
    /// <param name="key">Whose it is.</param>
    /// <param name="content">Reads its files.</param>
    /// <param name="lease">Is disposed with it; null for nothing.</param>
    public PublishedSite(SiteKey key, IContentReader content, IDisposable? lease = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(content);
        (Key, Content, _lease) = (key, content, lease);
    }

    /// <summary>Whose it is.</summary>
    public SiteKey Key { get; }

    /// <summary>Reads its files.</summary>
    public IContentReader Content { get; }

    /// <summary>Lets the publisher remove it once it is out of date.</summary>
    public void Dispose() => _lease?.Dispose();
}
