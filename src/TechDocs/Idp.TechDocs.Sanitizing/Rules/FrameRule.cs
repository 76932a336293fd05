namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Which pages may stand in an <c>iframe</c>.</summary>
internal sealed class FrameRule(IReadOnlyCollection<string> hosts)
{
    /// <summary>Whether any may.</summary>
    public bool AllowsAny => hosts.Count > 0;

    /// <summary>Whether the page at an address may.</summary>
    public bool IsAllowed(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            && hosts.Contains(address.IsDefaultPort ? address.Host : $"{address.Host}:{address.Port}", StringComparer.OrdinalIgnoreCase);
}
