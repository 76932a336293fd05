using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn.Skeletons;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>workspace:template</c>: renders a folder of the workspace into another.</summary>
internal sealed class WorkspaceTemplateAction(SkeletonRenderer renderer) : GuardedAction<WorkspaceTemplateInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("workspace:template")
    {
        Description = "Renders the names and contents of a folder of the workspace into another folder of it.",
        // Upstream's schema demands copyWithoutTemplating; its handler does not need it.
        InputSchema = WrittenSchema.Object(
            $"{FetchSchemas.Source}, {FetchSchemas.Target}, {FetchSchemas.Text}, {FetchSchemas.Folder}", "sourcePath", "targetPath"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Render a folder that an earlier step fetched", """
                steps:
                  - id: render
                    name: Render the module
                    action: workspace:template
                    input:
                      sourcePath: ./fetched
                      targetPath: ./module
                      values:
                        name: ${{ parameters.name }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<NoOutput> PerformAsync(WorkspaceTemplateInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var target = context.Workspace.Parse(input.TargetPath);
        var source = context.Workspace.Parse(input.SourcePath);
        var settings = SkeletonSettings.Read(input, target, renderer.Options, context.Logger);
        string skeleton = context.Workspace.RealPlace(source);
        if (RealPath.IsInside(context.Workspace.RealPlace(target), skeleton))
        {
            throw ActionException.Input("targetPath must not be within template path");
        }

        if (!Path.Exists(skeleton))
        {
            throw ActionException.NotFound($"The folder '{source}' does not exist in the workspace");
        }

        renderer.Render(skeleton, settings, refusesLinks: true, context, cancellationToken);
        return ValueTask.FromResult(NoOutput.Value);
    }
}
