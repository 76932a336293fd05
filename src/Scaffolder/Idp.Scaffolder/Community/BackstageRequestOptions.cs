using System.Collections.Immutable;

namespace Idp.Scaffolder.Community;

/// <summary>Where <c>http:backstage:request</c> may send, and how much it takes.</summary>
public sealed record BackstageRequestOptions
{
    /// <summary>The address that paths are put behind, such as <c>https://backstage.example.com/api/</c>; a request never leaves it, but by a redirect.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The methods that are allowed; empty for all that the action knows. Default: empty.</summary>
    public ImmutableArray<string> AllowedMethods { get; init; } = [];

    /// <summary>Whether loopback, link-local and private addresses may be reached, be it by a redirect. Default: no.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The largest answer, in bytes. Default: 16 MiB.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The longest request; a step may ask for less. Default: 5 minutes.</summary>
    public TimeSpan MaxRequestTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Redirects that are followed; credentials go to the first host only. Default: 5.</summary>
    public int MaxRedirects { get; init; } = 5;
}
