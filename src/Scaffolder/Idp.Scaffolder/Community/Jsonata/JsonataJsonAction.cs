using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary><c>roadiehq:utils:jsonata:json:transform</c>: transforms what a file of JSON holds.</summary>
internal sealed class JsonataJsonAction(CommunityActionOptions options, TimeProvider time) : GuardedAction<TransformInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:jsonata:json:transform")
    {
        Description = "Evaluates an expression of JSONata for a file of JSON in the workspace. The file stays as it is.",
        InputSchema = WrittenSchema.Object(
            $$"""
            {{CommunitySchemas.Path}}, {{TransformInput.Schema}},
            "replacer": {"type": "array", "items": {"type": "string"}, "description": "The only keys that are written into a text"},
            "space": {"type": "string", "description": "What levels of a text are moved in by; one line when left out"}
            """, "path", "expression"),
        OutputSchema = TransformInput.OutputSchema,
        Examples =
        [
            new ActionExample("Raise the version of a package", """
                steps:
                  - id: package
                    name: Raise the version
                    action: roadiehq:utils:jsonata:json:transform
                    input:
                      path: package.json
                      expression: '$ ~> | $ | {"version": "2.0.0"} |'
                      space: '  '
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(TransformInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string path = input.Path ?? throw ActionException.Input("path is missing");
        string expression = input.Expression ?? throw ActionException.Input("expression is missing");
        var data = JsonValues.Parse(Encoding.UTF8.GetString(context.Workspace.ReadBytes(path)), path);
        var result = await JsonataRun.EvaluateAsync(expression, data, hasData: true, options, time, "", cancellationToken).ConfigureAwait(false);
        if (!result.IsUndefined)
        {
            context.Output("result", input.As == "object" ? result.Value : JsonValue.Create(JsonText.Of(result.Value, input.Space ?? "", input.Replacer)));
        }

        return NoOutput.Value;
    }
}
