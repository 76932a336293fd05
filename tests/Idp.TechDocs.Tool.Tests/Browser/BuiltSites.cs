using System.Net;
using Idp.TechDocs.Tool.Commands.Serve;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>Serves a folder of built sites as any file server would.</summary>
internal sealed class BuiltSites : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _answering;

    private BuiltSites(string folder, Uri address)
    {
        Address = address;
        _listener.Prefixes.Add(address.AbsoluteUri);
        _listener.Start();
        _answering = AnswerAsync(folder);
    }

    public Uri Address { get; }

    public static BuiltSites Serve(string folder) => new(folder, FreeAddress.Find());

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _answering;
    }

    private async Task AnswerAsync(string folder)
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                string path = Path.Join(folder, Uri.UnescapeDataString(context.Request.Url!.AbsolutePath));
                path = Directory.Exists(path) ? Path.Join(path, "index.html") : path;
                context.Response.StatusCode = File.Exists(path) ? 200 : 404;
                context.Response.ContentType = ContentTypes.Of(path);
                context.Response.Close(File.Exists(path) ? await File.ReadAllBytesAsync(path) : [], willBlock: false);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // It was closed, or the browser is gone.
            }
        }
    }
}
