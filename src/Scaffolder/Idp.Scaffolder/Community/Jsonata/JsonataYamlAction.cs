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
        await JsonataRun.TransformAsync(
            input, context, (text, path) => input.LoadAll is true ? new JsonArray([.. YamlValues.All(text, path)]) : YamlValues.One(text, path),
            value => YamlText.Of(value, input.Options), options, time, cancellationToken).ConfigureAwait(false);
        return NoOutput.Value;
    }
}
