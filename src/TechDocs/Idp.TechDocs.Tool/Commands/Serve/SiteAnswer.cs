using System.Globalization;
using System.Net;
using System.Text;
using Idp.Content;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Answers one request. Thread-safe.</summary>
/// <param name="site">What is shown.</param>
/// <param name="reloads">Whether pages get the script that follows changes.</param>
internal sealed class SiteAnswer(ServedSite site, bool reloads)
{
    private const string Own = "/.idp-docs/";
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);
    private static readonly byte[] ReloadTag = Encoding.UTF8.GetBytes($"<script src=\"{Own}reload.js\" defer></script></body>");
    private static readonly FileContentOptions Files = new() { MaxBytes = 256 * 1024 * 1024 };

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

        // Not outside of the site: the reader is a jail.
        var reader = new FileContentReader(site.Now.Folder ?? Path.GetTempPath(), Files);
        string file = path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : "");
        var found = site.Now.Folder is null ? null : await reader.ReadAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (found is { IsFound: false } && !path.EndsWith('/') && (await reader.ReadAsync($"{file}/index.html", cancellationToken: cancellationToken).ConfigureAwait(false)).IsFound)
        {
            context.Response.Redirect(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + "/");
            return;
        }

        if (found is not { IsFound: true })
        {
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
            file = "404.html";
            found = await reader.ReadAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        context.Response.ContentType = ContentTypes.Of(file);
        var body = reloads && file.EndsWith(".html", StringComparison.Ordinal) ? WithReload(found.Bytes) : found.Bytes;
        context.Response.ContentLength64 = body.Length;
        if (context.Request.HttpMethod == "GET")
        {
            await context.Response.OutputStream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
        }
    }

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
