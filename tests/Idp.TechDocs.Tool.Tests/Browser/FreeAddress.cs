using System.Net;
using System.Net.Sockets;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>An address of this machine at which nobody listens.</summary>
internal static class FreeAddress
{
    public static Uri Find()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
    }
}
