using System.Net;
using System.Net.Sockets;

namespace Idp.Scaffolder.Community.Http;

/// <summary>Makes handlers that follow no redirect, keep no cookies, and connect to no address that is not allowed, whatever a name resolves to.</summary>
internal static class GuardedHandler
{
    public static SocketsHttpHandler Create(BackstageRequestOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = options.AllowPrivateAddresses ? null : ConnectAsync,
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext connection, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(connection.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0 || addresses.Any(PrivateAddress.Is))
        {
            throw new HttpRequestException(
                $"'{connection.DnsEndPoint.Host}' is a loopback, link-local or private address, which {nameof(BackstageRequestOptions)}.{nameof(BackstageRequestOptions.AllowPrivateAddresses)} does not allow");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, connection.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
