using System.Net;
using System.Net.Sockets;

namespace Idp.Scaffolder.Community.Http;

/// <summary>Tells addresses that only machines nearby reach: loopback, link-local (where clouds keep credentials), private and shared networks.</summary>
internal static class PrivateAddress
{
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            return true;
        }

        byte[] bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? IsPrivate(bytes)
            : address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6UniqueLocal || address.IsIPv6Multicast || CarriesPrivate(bytes);
    }

    /// <summary>Whether a host's name says by itself that it is such an address.</summary>
    public static bool IsHost(string host)
        => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && Is(address));

    private static bool IsPrivate(ReadOnlySpan<byte> v4) => v4 switch
    {
        [0 or 10 or 127, ..] => true,
        [100, >= 64 and <= 127, ..] => true,
        [169, 254, ..] => true,
        [172, >= 16 and <= 31, ..] => true,
        [192, 168, ..] => true,
        [192, 0, 0, _] => true,
        [198, 18 or 19, ..] => true,
        [>= 224, ..] => true,
        _ => false,
    };

    // 6to4 and NAT64 carry an address of IPv4.
    private static bool CarriesPrivate(ReadOnlySpan<byte> v6)
        => (v6 is [0x20, 0x02, ..] && IsPrivate(v6[2..6])) || (v6 is [0x00, 0x64, 0xFF, 0x9B, ..] && IsPrivate(v6[12..16]));
}
