using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Jsonata;

internal sealed record TransformInput
{
    public const string Schema = """
        "expression": {"type": "string", "description": "The expression"},
        "as": {"type": "string", "enum": ["string", "object"], "default": "string", "description": "Whether the result is a text or the value itself"}
        """;

    public static ActionSchema OutputSchema { get; } =
        WrittenSchema.Object("\"result\": {\"description\": \"What the expression gives, as text or as it is; left out when that is nothing\"}");

    public string? Path { get; init; }

    public string? Expression { get; init; }

    public string? As { get; init; }

    public IReadOnlyList<string>? Replacer { get; init; }

    public string? Space { get; init; }

    public bool? LoadAll { get; init; }

    public YamlStyle? Options { get; init; }
}
