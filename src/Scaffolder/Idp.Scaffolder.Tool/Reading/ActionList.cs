using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>A list of actions as a portal's <c>GET /api/scaffolder/v2/actions</c> gives it.</summary>
internal static class ActionList
{
    /// <exception cref="ToolFailureException">The file cannot be used.</exception>
    public static ImmutableArray<ActionDescriptor> Read(string path)
        => JsonFile.Read(path) is JsonArray list
            ? [.. list.Select((action, index) => Describe(action as JsonObject, index, path))]
            : throw new ToolFailureException($"'{path}' holds no list of actions, as a portal gives it at /api/scaffolder/v2/actions");

    private static ActionDescriptor Describe(JsonObject? action, int index, string path)
    {
        if (action?["id"]?.GetValueKind() != JsonValueKind.String || string.IsNullOrWhiteSpace(action["id"]!.GetValue<string>()))
        {
            throw new ToolFailureException($"action {index} of '{path}' has no id");
        }

        string id = action["id"]!.GetValue<string>();
        var schema = action["schema"] as JsonObject;
        return new ActionDescriptor(id)
        {
            Description = action["description"] is { } text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : "",
            InputSchema = Schema(schema?["input"], id, path),
            OutputSchema = Schema(schema?["output"], id, path),
        };
    }

    private static ActionSchema? Schema(JsonNode? schema, string id, string path)
    {
        try
        {
            return schema is null ? null : ActionSchema.Parse(schema.ToJsonString());
        }
        catch (FormatException fault)
        {
            throw new ToolFailureException($"action '{id}' of '{path}' cannot be used: {fault.Message.TrimEnd('.')}");
        }
    }
}
