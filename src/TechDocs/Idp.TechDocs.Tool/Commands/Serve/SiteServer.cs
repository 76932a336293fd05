using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Idp.CommandLine;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Answers browsers of this machine, and nobody else: the address is that of the loopback, and requests that name another host are refused.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener _listener;

    private SiteServer(HttpListener listener, Uri address) => (_listener, Address) = (listener, address);

    public Uri Address { get; }

    /// <exception cref="ToolFailureException">The port is taken, or may not be used.</exception>
    public static SiteServer Start(int port)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{(port == 0 ? FreePort() : port)}/"));
        var listener = new HttpListener { IgnoreWriteExceptions = true };
        listener.Prefixes.Add(address.AbsoluteUri);
        try
        {
            listener.Start();
            return new SiteServer(listener, address);
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            listener.Close();
            throw new ToolFailureException($"cannot serve at {address}: {e.Message}; --port names another port");
        }
    }

    /// <summary>Answers until it is told to end.</summary>
    public async Task RunAsync(SiteAnswer answer, CancellationToken cancellationToken)
    {
        using var ending = cancellationToken.Register(_listener.Stop);
        while (!cancellationToken.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                if (!_listener.IsListening)
                {
                    return;
                }

                continue;
            }

            // Each on its own: one that reads slowly, or waits for changes, holds up nobody.
            _ = answer.WriteAsync(context, cancellationToken);
        }
    }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
