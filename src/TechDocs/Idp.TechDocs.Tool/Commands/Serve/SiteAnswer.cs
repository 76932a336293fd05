using System.Globalization;
using System.Net;
using System.Text;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Answers one request. Thread-safe.</summary>
/// <param name="site">What is shown.</param>
/// <param name="reloads">Whether pages get the script that follows changes.</param>
internal sealed class SiteAnswer(ServedSite site, bool reloads)
{
    private const string Own = "/.idp-docs/";
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);
    private static readonly byte[] ReloadTag = Encoding.UTF8.GetBytes($"<script src=\"{Own}reload.js\" defer></script></body>");

    /// <summary>Writes the answer and ends it; a browser that is gone is no fault.</summary>
    public async Task WriteAsync(HttpListenerContext context, CancellationToken cancellationToken)
    {
        var response = context.Response;
        try
        {
            response.Headers["Cache-Control"] = "no-cache";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Content-Security-Policy"] = "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";
            string path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/");
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            }
            else if (path == Own + "events")
            {
                await WriteEventsAsync(response, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await WriteFileAsync(context, path, cancellationToken).ConfigureAwait(false);
            }

            response.Close();
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            response.Abort();
        }
    }

    private async Task WriteFileAsync(HttpListenerContext context, string path, CancellationToken cancellationToken)
    {
        if (path == Own + "reload.js")
        {
            using var script = typeof(SiteAnswer).Assembly.GetManifestResourceStream("reload.js")!;
            context.Response.ContentType = ContentTypes.Of(path);
            await script.CopyToAsync(context.Response.OutputStream, cancellationToken).ConfigureAwait(false);
            return;
        }

        string file = path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : "");
        var found = await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        if (found is null && !path.EndsWith('/') && await ReadAsync($"{file}/index.html", cancellationToken).ConfigureAwait(false) is not null)
        {
            context.Response.Redirect(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/");
            return;
        }

        if (found is null)
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            file = "404.html";
            found = await ReadAsync(file, cancellationToken).ConfigureAwait(false) ?? ReadOnlyMemory<byte>.Empty;
        }

        context.Response.ContentType = ContentTypes.Of(file);
        var body = reloads && file.EndsWith(".html", StringComparison.Ordinal) ? WithReload(found.Value) : found.Value;
        context.Response.ContentLength64 = body.Length;
        if (context.Request.HttpMethod == "GET")
        {
            await context.Response.OutputStream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
    }

    // Null for what is no file of the site, or while there is none yet.
    private async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(string file, CancellationToken cancellationToken)
        => site.Now.Site is { } shown && await shown.ReadAsync(file, cancellationToken).ConfigureAwait(false) is { IsFound: true } read ? read.Bytes : default(ReadOnlyMemory<byte>?);

    private async Task WriteEventsAsync(HttpListenerResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        int told = -1;
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = site.Now;
            string text = now.Version == told ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {now.Version}\n\n");
            told = now.Version;
            await response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellationToken).ConfigureAwait(false);
            await response.OutputStream.FlushAsync(cancellationToken).ConfigureAwait(false);

            // A browser that is gone is noticed by writing to it.
            await Task.WhenAny(now.Replaced.Task, Task.Delay(SignOfLife, cancellationToken)).ConfigureAwait(false);
        }
    }

    private static ReadOnlyMemory<byte> WithReload(ReadOnlyMemory<byte> html)
    {
        int end = html.Span.LastIndexOf("</body>"u8);
        return end < 0 ? html : (byte[])[.. html.Span[..end], .. ReloadTag, .. html.Span[(end + "</body>".Length)..]];
    }
}
