using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Serializing;

/// <summary><c>roadiehq:utils:serialize:json</c>: writes a value as JSON.</summary>
internal sealed class SerializeJsonAction() : GuardedAction<SerializeInput, SerializeOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:serialize:json")
    {
        Description = "Writes a value as JSON text.",
        InputSchema = WrittenSchema.Object(
            """
            "data": {"type": "object", "additionalProperties": {}, "description": "The value"},
            "replacer": {"type": "array", "items": {"type": "string"}, "description": "The only keys that are written"},
            "space": {"type": "string", "description": "What levels are moved in by; one line when left out"}
            """, "data"),
        OutputSchema = SerializeOutput.Schema,
        Examples =
        [
            new ActionExample("Write a value on several lines", """
                steps:
                  - id: json
                    name: Write as JSON
                    action: roadiehq:utils:serialize:json
                    input:
                      data: ${{ parameters.settings }}
                      space: '  '
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override ValueTask<SerializeOutput> PerformAsync(SerializeInput input, ActionContext context, CancellationToken cancellationToken)
        => ValueTask.FromResult(new SerializeOutput(JsonText.Of(input.Data, input.Space ?? "", input.Replacer is { Count: > 0 } keys ? keys : null)));
}

/// <summary><c>roadiehq:utils:serialize:yaml</c>: writes a value as YAML.</summary>
internal sealed class SerializeYamlAction() : GuardedAction<SerializeInput, SerializeOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:serialize:yaml")
    {
        Description = "Writes a value as YAML text.",
        InputSchema = WrittenSchema.Object(
            $$"""
            "data": {"type": "object", "additionalProperties": {}, "description": "The value"},
            "replacer": {"type": "array", "items": {"type": "string"}, "description": "Accepted and ignored, as upstream"},
            {{CommunitySchemas.YamlOptions}}
            """, "data"),
        OutputSchema = SerializeOutput.Schema,
        Examples =
        [
            new ActionExample("Write a value", """
                steps:
                  - id: yaml
                    name: Write as YAML
                    action: roadiehq:utils:serialize:yaml
                    input:
                      data: ${{ parameters.settings }}
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override ValueTask<SerializeOutput> PerformAsync(SerializeInput input, ActionContext context, CancellationToken cancellationToken)
        => ValueTask.FromResult(new SerializeOutput(YamlText.Of(input.Data, input.Options)));
}

internal sealed record SerializeInput
{
    public JsonNode? Data { get; init; }

    public IReadOnlyList<string>? Replacer { get; init; }

    public string? Space { get; init; }

    public YamlStyle? Options { get; init; }
}

internal sealed record SerializeOutput(string Serialized)
{
    public static ActionSchema Schema { get; } = WrittenSchema.Object("\"serialized\": {\"type\": \"string\", \"description\": \"The text\"}");
}
