using System.Buffers;

namespace Idp.Catalog.Validation;

/// <summary>The standard's host parser: IPv6 in brackets, a domain or an IPv4 number of a special scheme, or an opaque host.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> ForbiddenInOpaque = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    private static readonly SearchValues<char> ForbiddenInDomain = SearchValues.Create(
        [.. "#/:<>?@[\\]^|%\u007F", .. Enumerable.Range(0, ' ' + 1).Select(static c => (char)c)]);

    /// <summary>The host in canonical spelling; null where it is refused.</summary>
    internal static string? Parse(ReadOnlySpan<char> text, bool isSpecial)
    {
        if (text.StartsWith('['))
        {
            Span<ushort> pieces = stackalloc ushort[Ipv6Address.PieceCount];
            return text[^1] == ']' && Ipv6Address.TryParse(text[1..^1], pieces) ? $"[{Ipv6Address.Write(pieces)}]" : null;
        }

        if (!isSpecial)
            return text.ContainsAny(ForbiddenInOpaque) ? null : PercentEncoding.Encode(text, PercentEncoding.KeptInOpaque);
        var domain = DomainName.ToAscii(PercentEncoding.Decode(text));
        if (string.IsNullOrEmpty(domain) || domain.AsSpan().ContainsAny(ForbiddenInDomain))
            return null;
        return Ipv4Address.IsClaimedBy(domain) ? Ipv4Address.Canonical(domain) : domain;
    }
}
