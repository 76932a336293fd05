using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Runs.Events;

/// <summary>Events as JSON, in upstream's shape without <c>taskId</c>.</summary>
internal static class RunEventJson
{
    public static JsonObject Write(RunEvent written)
    {
        var body = new JsonObject { ["message"] = written.Body.Message };
        Put(body, "stepId", written.Body.StepId);
        Put(body, "status", written.Body.Status is { } status ? Name(status) : null);
        Put(body, "level", written.Body.Level is { } level ? Name(level) : null);
        Put(body, "recoverStrategy", written.Body.RecoverStrategy);
        if (written.Body.Error is { } error)
        {
            body["error"] = ErrorJson(error);
        }

        if (written.Body.Output is { } output)
        {
            body["output"] = output.DeepClone();
        }

        return new JsonObject
        {
            ["id"] = written.Number,
            ["body"] = body,
            ["type"] = Name(written.Type),
            ["createdAt"] = written.CreatedAt.ToString("O", CultureInfo.InvariantCulture),
        };
    }

    public static RunEvent Read(JsonObject json)
    {
        var body = json["body"]!.AsObject();
        return new RunEvent(
            json["id"]!.GetValue<long>(),
            Enum.Parse<RunEventType>(json["type"]!.GetValue<string>(), ignoreCase: true),
            DateTimeOffset.Parse(json["createdAt"]!.GetValue<string>(), CultureInfo.InvariantCulture),
            new RunEventBody(body["message"]!.GetValue<string>())
            {
                StepId = (string?)body["stepId"],
                Status = (string?)body["status"] is { } status ? Enum.Parse<StepStatus>(status, ignoreCase: true) : null,
                Level = (string?)body["level"] is { } level ? Enum.Parse<ActionLogLevel>(level, ignoreCase: true) : null,
                RecoverStrategy = (string?)body["recoverStrategy"],
                Error = ReadError(body["error"]),
                Output = body["output"]?.DeepClone().AsObject(),
            });
    }

    public static JsonObject ErrorJson(RunError error) => new() { ["name"] = error.Name, ["message"] = error.Message };

    public static RunError? ReadError(JsonNode? json)
        => json is JsonObject error ? new RunError(error["name"]!.GetValue<string>(), error["message"]!.GetValue<string>()) : null;

    private static void Put(JsonObject body, string name, string? value)
    {
        if (value is not null)
        {
            body[name] = value;
        }
    }

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => value.ToString().ToLowerInvariant();
}
