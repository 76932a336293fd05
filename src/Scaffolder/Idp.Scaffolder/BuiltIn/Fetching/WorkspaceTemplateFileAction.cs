using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>workspace:template:file</c>: renders a file of the workspace into another.</summary>
internal sealed class WorkspaceTemplateFileAction(SkeletonRenderer renderer) : GuardedAction<WorkspaceTemplateFileInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("workspace:template:file")
    {
        Description = "Renders a file of the workspace into another.",
        InputSchema = WrittenSchema.Object($"{FetchSchemas.Source}, {FetchSchemas.Target}, {FetchSchemas.Text}", "sourcePath", "targetPath"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Render a file that an earlier step fetched", """
                steps:
                  - id: readme
                    name: Render the readme
                    action: workspace:template:file
                    input:
                      sourcePath: README.md.njk
                      targetPath: README.md
                      values:
                        name: ${{ parameters.name }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<NoOutput> PerformAsync(
        WorkspaceTemplateFileInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var file = new TextFile(renderer, context);
        if (file.IsWanted(input.TargetPath, input))
        {
            file.Render(context.Workspace.ReadBytes(input.SourcePath), input.SourcePath, input.TargetPath, input, cancellationToken);
        }

        return ValueTask.FromResult(NoOutput.Value);
    }
}
