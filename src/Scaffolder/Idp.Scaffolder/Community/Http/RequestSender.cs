using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Http;

/// <summary>Sends one request and reads its answer, within bounds; follows redirects without credentials for other hosts.</summary>
internal sealed class RequestSender(BackstageRequestOptions options, HttpMessageInvoker http)
{
    /// <returns>An object of <c>code</c>, <c>headers</c> and <c>body</c>.</returns>
    public async ValueTask<JsonObject> SendAsync(
        string method, Uri url, IReadOnlyDictionary<string, string> headers, string? body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(timeout);
        try
        {
            return await FollowAsync(method, url, headers, body, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ActionException($"Request was aborted as it took longer than {JsonText.Of(timeout.TotalSeconds)} seconds");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            throw new ActionException($"There was an issue with the request: {problem.Message}", problem);
        }
    }

    private async ValueTask<JsonObject> FollowAsync(
        string method, Uri url, IReadOnlyDictionary<string, string> headers, string? body, CancellationToken cancellationToken)
    {
        var first = url;
        for (int redirects = 0; ; redirects++)
        {
            if (!options.AllowPrivateAddresses && PrivateAddress.IsHost(url.IdnHost))
            {
                throw ActionException.NotAllowed(
                    $"'{url.Host}' is a loopback, link-local or private address, which {nameof(BackstageRequestOptions)}.{nameof(BackstageRequestOptions.AllowPrivateAddresses)} does not allow");
            }

            bool isSameOrigin = url.Scheme == first.Scheme && url.Authority == first.Authority;
            using var request = Request(method, url, isSameOrigin ? headers : null, body);
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (NextOf(response, url) is not { } next)
            {
                return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            }

            if (redirects >= options.MaxRedirects)
            {
                throw new ActionException(string.Create(
                    CultureInfo.InvariantCulture, $"The request was redirected more than {options.MaxRedirects} times, which {nameof(BackstageRequestOptions)}.{nameof(BackstageRequestOptions.MaxRedirects)} forbids"));
            }

            bool keepsMethod = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect || method is "GET" or "HEAD";
            (method, body) = keepsMethod ? (method, body) : ("GET", null);
            if (body is not null && (next.Authority != url.Authority || next.Scheme != url.Scheme))
            {
                throw ActionException.NotAllowed($"The request with its body was redirected to another host, {next.Host}, and is not sent there");
            }

            url = next;
        }
    }

    private static Uri? NextOf(HttpResponseMessage response, Uri url)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            return null;
        }

        var next = new Uri(url, location);
        return next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && url.Scheme == Uri.UriSchemeHttp)
            ? next
            : throw ActionException.NotAllowed($"The request was redirected to '{next.Scheme}', which is not followed");
    }

    private static HttpRequestMessage Request(string method, Uri url, IReadOnlyDictionary<string, string>? headers, string? body)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "UTF-8" };
        }

        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            if (request.Content is { } content && name.StartsWith("content-", StringComparison.OrdinalIgnoreCase))
            {
                content.Headers.Remove(name);
                content.Headers.TryAddWithoutValidation(name, value);
            }
            else if (!request.Headers.TryAddWithoutValidation(name, value) && request.Content is not null)
            {
                throw ActionException.Input($"The header '{name}' cannot be sent");
            }
        }

        return request;
    }

    private async ValueTask<JsonObject> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var headers = new JsonObject();
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            headers[name.ToLowerInvariant()] = string.Join(", ", values);
        }

        string text = await ReadTextAsync(response.Content, cancellationToken).ConfigureAwait(false);
        bool isJson = headers["content-type"]?.GetValue<string>().Contains("application/json", StringComparison.Ordinal) is true;
        JsonNode? body = new JsonObject { ["message"] = text };
        if (isJson && !JsonValues.TryParse(text, out body, out string? problem))
        {
            throw new ActionException($"Could not parse response body: {problem}");
        }

        return new JsonObject { ["code"] = (int)response.StatusCode, ["headers"] = headers, ["body"] = body };
    }

    private async ValueTask<string> ReadTextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var bytes = new MemoryStream();
            byte[] buffer = new byte[16 * 1024];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > options.MaxResponseBytes)
                {
                    throw new ActionException(string.Create(
                        CultureInfo.InvariantCulture, $"The answer is larger than {options.MaxResponseBytes} bytes, which {nameof(BackstageRequestOptions)}.{nameof(BackstageRequestOptions.MaxResponseBytes)} forbids"));
                }
            }

            var utf8 = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            return Encoding.UTF8.GetString(utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8);
        }
    }
}
