using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Idp.Scaffolder.Tests.Crashes;

/// <summary>A server that counts effects: <c>POST ?name=</c> causes one, unless its key is known; <c>GET</c> tells whether there is one.</summary>
internal sealed class EffectServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Lock _gate = new();
    private readonly HashSet<string> _keys = [];
    private readonly Task _serving;

    public EffectServer()
    {
        // Somebody may take the port between the two; then the next one is tried.
        for (int i = 0; ; i++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            probe.Stop();
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Address);
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (i < 10)
            {
            }
        }

        _serving = Task.Run(ServeAsync);
    }

    public string Address { get; }

    /// <summary>How many effects there are of each name.</summary>
    public ConcurrentDictionary<string, int> Effects { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, string> Authorizations { get; } = new(StringComparer.Ordinal);

    /// <summary>Called with each request, before its effect and after: when it answers true, the client is dead and nothing more is done.</summary>
    public Func<bool, bool> Kills { get; set; } = static _ => false;

    public void Dispose()
    {
        _listener.Close();
        _serving.GetAwaiter().GetResult();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            try
            {
                Answer(context);
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
            {
                // The client was killed meanwhile.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        if (Kills(false))
        {
            context.Response.Abort();
            return;
        }

        string name = context.Request.QueryString["name"]!;
        if (context.Request.HttpMethod == "POST")
        {
            Cause(name, context.Request.Headers["Idempotency-Key"]);
            if (context.Request.Headers["Authorization"] is { } authorization)
            {
                Authorizations[name] = authorization;
            }
        }

        if (Kills(true))
        {
            context.Response.Abort();
            return;
        }

        context.Response.StatusCode = Effects.ContainsKey(name) ? 200 : 404;
        context.Response.Close(Encoding.UTF8.GetBytes($"{name}!"), willBlock: true);
    }

    private void Cause(string name, string? key)
    {
        lock (_gate)
        {
            if (key is null || _keys.Add(key))
            {
                Effects.AddOrUpdate(name, 1, static (_, count) => count + 1);
            }
        }
    }
}
