using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Http;

/// <summary><c>http:backstage:request</c>: sends a request to the portal's backend.</summary>
internal sealed class BackstageRequestAction(BackstageRequestOptions options, HttpMessageInvoker http)
    : GuardedAction<BackstageRequestInput, NoOutput>(Description)
{
    private const double DefaultTimeout = 60_000;
    private const int MaxLoggedBody = 4096;

    private static readonly ActionDescriptor Description = new("http:backstage:request")
    {
        Description = "Sends a request to the backend of the portal, with the token of who runs the template.",
        InputSchema = WrittenSchema.Object(
            """
            "path": {"type": "string", "description": "The path: the plugin's id and what follows"},
            "method": {"type": "string", "enum": ["GET", "HEAD", "OPTIONS", "POST", "UPDATE", "DELETE", "PUT", "PATCH"], "description": "The method"},
            "headers": {"type": "object", "additionalProperties": {}, "description": "Headers"},
            "params": {"type": "object", "additionalProperties": {}, "description": "Parameters of the query"},
            "body": {"description": "The body: text, or a value when the content type is JSON"},
            "logRequestPath": {"type": "boolean", "description": "Whether the log says the path; it does when left out"},
            "continueOnBadResponse": {"type": "boolean", "description": "Whether an answer of 400 and above is an output instead of a failure"},
            "timeout": {"type": "number", "default": 60000, "description": "The longest wait, in milliseconds"},
            "useBackstageToken": {"type": "boolean", "description": "Whether the secret backstageToken is sent; it is anyway here"},
            "idempotencyKey": {"type": "string", "description": "A name of this request in the run: its answer is kept, and it is not sent again after a restart"}
            """, "path", "method"),
        OutputSchema = WrittenSchema.Object(
            """
            "code": {"type": "number", "description": "The status"},
            "headers": {"type": "object", "additionalProperties": {}, "description": "The headers, with lower-case names"},
            "body": {"description": "The JSON of the answer, or its text as message"}
            """),
        Examples =
        [
            new ActionExample("Create a ticket through the proxy, once", """
                steps:
                  - id: ticket
                    name: Create the ticket
                    action: http:backstage:request
                    input:
                      method: POST
                      path: /proxy/tickets/issues
                      headers:
                        content-type: application/json
                      body:
                        summary: New service ${{ parameters.name }}
                      idempotencyKey: ticket
                """),
        ],
        SupportsDryRun = true,
    };

    private readonly RequestSender _sender = new(options, http);

    protected override async ValueTask<NoOutput> PerformAsync(BackstageRequestInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string path = input.Path ?? throw ActionException.Input("path is missing");
        string method = input.Method ?? throw ActionException.Input("method is missing");
        var url = RequestUrl.Of(options.BaseUrl, path, input.Params);
        if (!options.AllowedMethods.IsDefaultOrEmpty && !options.AllowedMethods.Contains(method, StringComparer.Ordinal))
        {
            throw ActionException.NotAllowed($"SSRF Blocked: HTTP method '{method}' is not permitted by '{nameof(BackstageRequestOptions)}.{nameof(BackstageRequestOptions.AllowedMethods)}'.");
        }

        context.Logger.Info(input.LogRequestPath is false
            ? $"Creating {method} request with {Descriptor.Id} scaffolder action"
            : $"Creating {method} request with {Descriptor.Id} scaffolder action against {path}");
        var headers = Headers(input, context, out string? body);
        if (context.IsDryRun && method is not ("GET" or "HEAD" or "OPTIONS"))
        {
            context.Logger.Info($"Dry run mode. Skipping non dry-run safe method '{method}' request to {path}{url.Query}");
            return NoOutput.Value;
        }

        var timeout = TimeSpan.FromMilliseconds(Math.Clamp(input.Timeout ?? DefaultTimeout, 0, options.MaxRequestTimeout.TotalMilliseconds));
        async ValueTask<JsonNode?> Send(CancellationToken token)
            => Judge(await _sender.SendAsync(method, url, headers, body, timeout, token).ConfigureAwait(false), input, context.Logger);

        var answer = (JsonObject)(string.IsNullOrEmpty(input.IdempotencyKey)
            ? await Send(cancellationToken).ConfigureAwait(false)
            : await context.CheckpointAsync(input.IdempotencyKey, Send, cancellationToken: cancellationToken).ConfigureAwait(false))!;
        foreach (var (name, value) in answer)
        {
            context.Output(name, value?.DeepClone());
        }

        return NoOutput.Value;
    }

    private static Dictionary<string, string> Headers(BackstageRequestInput input, ActionContext context, out string? body)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in input.Headers ?? [])
        {
            headers[name] = RequestUrl.Text(value);
        }

        bool isText = input.Body?.GetValueKind() == JsonValueKind.String;
        body = input.Body is null ? null : isText ? input.Body.GetValue<string>() : JsonText.Of(input.Body);
        if (input.Body is not null && !isText)
        {
            headers.TryAdd("content-type", "application/json");
        }

        if (body is not null && input.Method is "GET" or "HEAD")
        {
            throw ActionException.Input("There was an issue with the request: Request with GET/HEAD method cannot have body");
        }

        if (!headers.ContainsKey("authorization") && context.Secrets.TryGetValue("backstageToken", out string? token) && token.Length > 0)
        {
            context.Logger.Info("Token is defined. Setting authorization header.");
            headers["authorization"] = $"Bearer {token}";
        }

        return headers;
    }

    private static JsonObject Judge(JsonObject answer, BackstageRequestInput input, IActionLogger logger)
    {
        int code = answer["code"]!.GetValue<int>();
        if (code < 400)
        {
            return answer;
        }

        string body = JsonText.Of(answer["body"]);
        logger.Error(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"There was an issue with your request. Status code: {code} Response body: {(body.Length > MaxLoggedBody ? body[..MaxLoggedBody] + "…" : body)}"));
        if (input.ContinueOnBadResponse is not true)
        {
            throw new ActionException("Unable to complete request");
        }

        answer["headers"] = new JsonObject();
        return answer;
    }
}
