using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary><c>catalog:write</c>: writes a descriptor into the workspace, with a note of the template it comes from.</summary>
internal sealed class WriteEntityAction() : GuardedAction<WriteEntityInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("catalog:write")
    {
        Description = "Writes the descriptor of an entity into the workspace.",
        InputSchema = WrittenSchema.Object(
            """
            "filePath": {"type": "string", "description": "Where; catalog-info.yaml when left out"},
            "entity": {"type": "object", "additionalProperties": {}, "description": "The entity as descriptors have it"}
            """, "entity"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Describe a service", """
                steps:
                  - id: describe
                    name: Write the descriptor
                    action: catalog:write
                    input:
                      entity:
                        apiVersion: backstage.io/v1alpha1
                        kind: Component
                        metadata:
                          name: ${{ parameters.name }}
                        spec:
                          type: service
                          lifecycle: production
                          owner: ${{ parameters.owner }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        IsIdempotent = true,
    };

    protected override ValueTask<NoOutput> PerformAsync(WriteEntityInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string path = input.FilePath ?? "catalog-info.yaml";
        context.Logger.Info($"Writing {path}");
        var entity = (JsonObject)(input.Entity ?? throw ActionException.Input("entity is missing")).DeepClone();
        if (entity["metadata"] is not JsonObject metadata)
        {
            // A key keeps its place when its value changes.
            entity["metadata"] = metadata = [];
        }

        if (context.TemplateInfo?.EntityRef is { } template)
        {
            if (metadata["annotations"] is not JsonObject annotations)
            {
                metadata["annotations"] = annotations = [];
            }

            annotations["backstage.io/source-template"] = template.ToString();
        }

        context.Workspace.WriteBytes(path, Encoding.UTF8.GetBytes(YamlText.Of(entity)));
        return ValueTask.FromResult(NoOutput.Value);
    }
}

internal sealed record WriteEntityInput
{
    public string? FilePath { get; init; }

    public JsonObject? Entity { get; init; }
}
