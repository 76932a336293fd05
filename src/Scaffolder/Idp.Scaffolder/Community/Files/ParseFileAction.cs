using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Files;

/// <summary><c>roadiehq:utils:fs:parse</c>: reads a file as text or as a value.</summary>
internal sealed class ParseFileAction() : GuardedAction<ParseFileInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:fs:parse")
    {
        Description = "Reads a file of the workspace as text, or as the value that its JSON or YAML holds.",
        InputSchema = WrittenSchema.Object(
            $$"""
            {{CommunitySchemas.Path}},
            "parser": {"type": "string", "enum": ["yaml", "json", "multiyaml"], "description": "How it is read; as text when left out"}
            """, "path"),
        OutputSchema = WrittenSchema.Object("\"content\": {\"description\": \"The text or value\"}"),
        Examples =
        [
            new ActionExample("Read a manifest", """
                steps:
                  - id: package
                    name: Read the package
                    action: roadiehq:utils:fs:parse
                    input:
                      path: package.json
                      parser: json
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override ValueTask<NoOutput> PerformAsync(ParseFileInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string path = input.Path ?? throw ActionException.Input("path is missing");
        string text = Encoding.UTF8.GetString(context.Workspace.ReadBytes(path));
        context.Output("content", input.Parser switch
        {
            null => JsonValue.Create(text),
            "json" => JsonValues.Parse(text, path),
            "yaml" => YamlValues.One(text, path),
            "multiyaml" => new JsonArray([.. YamlValues.All(text, path)]),
            var other => throw ActionException.Input($"The parser '{other}' is not known; use yaml, json or multiyaml"),
        });
        return ValueTask.FromResult(NoOutput.Value);
    }
}
