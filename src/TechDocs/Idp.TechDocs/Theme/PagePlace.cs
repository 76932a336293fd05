using Idp.TechDocs.Links;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Theme;

/// <summary>Writes addresses as one page has to write them.</summary>
internal sealed class PagePlace
{
    private readonly string? _url;

    private PagePlace(string? url, string root) => (_url, Root) = (url, root);

    /// <summary>What leads from the page to the root of the site, with a slash at its end.</summary>
    public string Root { get; }

    /// <summary>A page that is always shown at its own address: what it leads to is relative.</summary>
    public static PagePlace At(string url) => new(url, SitePath.Relative("", url));

    /// <summary>A page that is shown at addresses that nobody knows, as <c>404.html</c> is: what it leads to begins at the host.</summary>
    public static PagePlace Anywhere(string? siteUrl)
    {
        // Two slashes would lead to another host.
        string path = "/" + (Uri.TryCreate(siteUrl, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimStart('/') : "");
        return new(null, path.EndsWith('/') ? path : path + "/");
    }

    /// <summary>An address, for an attribute. What leads out of the site is left as it is.</summary>
    /// <param name="url">Relative to the site's root, or an address.</param>
    public string To(string url)
        => SafeUrl.IsOutside(url) ? url
            : _url is null ? Root + UrlText.Escape(url)
            : UrlText.Escape(SitePath.Relative(url, _url));
}
