using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn.Skeletons;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>fetch:template</c>: renders a skeleton's names and contents into the workspace.</summary>
internal sealed class FetchTemplateAction(SourceLocator sources, SkeletonRenderer renderer)
    : GuardedAction<FetchTemplateInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fetch:template")
    {
        Description = "Renders the names and contents of a folder of templates into the workspace, or into a folder of it.",
        InputSchema = WrittenSchema.Object(
            $"{FetchSchemas.Url}, {FetchSchemas.Target}, {FetchSchemas.Text}, {FetchSchemas.Blocks}, {FetchSchemas.Folder}, {FetchSchemas.CopyWithoutRender}, {FetchSchemas.Token}",
            "url"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Render the skeleton beside the template", """
                steps:
                  - id: skeleton
                    name: Make the project
                    action: fetch:template
                    input:
                      url: ./skeleton
                      copyWithoutTemplating:
                        - .github/workflows/*
                      values:
                        name: ${{ parameters.name }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override async ValueTask<NoOutput> PerformAsync(FetchTemplateInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var target = context.Workspace.Parse(input.TargetPath ?? "./");
        var settings = SkeletonSettings.Read(input, target, renderer.Options, context.Logger);
        context.Logger.Info("Fetching template content from remote URL");
        var tree = await sources.ReadTreeAsync(input.Url, input.Token, context, cancellationToken).ConfigureAwait(false);
        foreach (string reason in tree.LeftOut)
        {
            context.Logger.Warn(reason);
        }

        renderer.Render(tree.Path, settings, refusesLinks: false, context, cancellationToken);
        return NoOutput.Value;
    }
}
