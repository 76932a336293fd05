using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary><c>roadiehq:utils:jsonata:yaml:transform</c>: transforms what a file of YAML holds.</summary>
internal sealed class JsonataYamlAction(CommunityActionOptions options, TimeProvider time) : GuardedAction<TransformInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:jsonata:yaml:transform")
    {
        Description = "Evaluates an expression of JSONata for a file of YAML in the workspace. The file stays as it is.",
        InputSchema = WrittenSchema.Object(
            $$"""
            {{CommunitySchemas.Path}}, {{TransformInput.Schema}}, {{CommunitySchemas.YamlOptions}},
            "loadAll": {"type": "boolean", "description": "Whether the expression reads all documents as an array; otherwise there must be one only"}
            """, "path", "expression"),
        OutputSchema = TransformInput.OutputSchema,
        Examples =
        [
            new ActionExample("Take the images out of a manifest", """
                steps:
                  - id: images
                    name: Find the images
                    action: roadiehq:utils:jsonata:yaml:transform
                    input:
                      path: deploy/service.yaml
                      expression: 'spec.template.spec.containers.image[]'
                      as: object
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
        string text = Encoding.UTF8.GetString(context.Workspace.ReadBytes(path));
        var data = input.LoadAll is true ? new JsonArray([.. YamlValues.All(text, path)]) : YamlValues.One(text, path);
        var result = await JsonataRun.EvaluateAsync(expression, data, hasData: true, options, time, "", cancellationToken).ConfigureAwait(false);
        if (!result.IsUndefined)
        {
            context.Output("result", input.As == "object" ? result.Value : JsonValue.Create(YamlText.Of(result.Value, input.Options)));
        }

        return NoOutput.Value;
    }
}
