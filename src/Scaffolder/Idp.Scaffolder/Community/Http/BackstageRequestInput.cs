using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Community.Http;

internal sealed record BackstageRequestInput
{
    public string? Path { get; init; }

    public string? Method { get; init; }

    public JsonObject? Headers { get; init; }

    public JsonObject? Params { get; init; }

    public JsonNode? Body { get; init; }

    public bool? LogRequestPath { get; init; }

    public bool? ContinueOnBadResponse { get; init; }

    public double? Timeout { get; init; }

    public bool? UseBackstageToken { get; init; }

    public string? IdempotencyKey { get; init; }
}
