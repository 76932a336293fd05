using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tool.Commands.Actions;

/// <summary>An action as a portal's API gives it, with its traits.</summary>
internal static class ActionJson
{
    public static JsonObject Of(ActionDescriptor action)
    {
        var schema = new JsonObject();
        Put(schema, "input", action.InputSchema?.ToJson());
        Put(schema, "output", action.OutputSchema?.ToJson());
        return new JsonObject
        {
            ["id"] = action.Id,
            ["description"] = action.Description,
            ["examples"] = new JsonArray([.. action.Examples.Select(example => new JsonObject { ["description"] = example.Description, ["example"] = example.Example })]),
            ["schema"] = schema,
            ["traits"] = new JsonObject
            {
                ["supportsDryRun"] = action.SupportsDryRun,
                ["isReadOnly"] = action.IsReadOnly,
                ["isDestructive"] = action.IsDestructive,
                ["isIdempotent"] = action.IsIdempotent,
                ["recovery"] = action.Recovery.ToString(),
            },
        };
    }

    private static void Put(JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }
}
