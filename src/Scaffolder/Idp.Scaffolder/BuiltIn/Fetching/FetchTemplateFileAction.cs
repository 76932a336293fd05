using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn.Skeletons;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>fetch:template:file</c>: renders one file into the workspace.</summary>
internal sealed class FetchTemplateFileAction(SourceLocator sources, SkeletonRenderer renderer)
    : GuardedAction<FetchTemplateFileInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fetch:template:file")
    {
        Description = "Renders one file into the workspace.",
        InputSchema = WrittenSchema.Object(
            $"{FetchSchemas.Url}, {FetchSchemas.Target}, {FetchSchemas.Text}, {FetchSchemas.Blocks}, {FetchSchemas.Token}", "url", "targetPath"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Render a deployment from a template that several skeletons share", """
                steps:
                  - id: deployment
                    name: Add the deployment
                    action: fetch:template:file
                    input:
                      url: ./shared/deployment.yaml
                      targetPath: deploy/deployment.yaml
                      values:
                        name: ${{ parameters.name }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override async ValueTask<NoOutput> PerformAsync(
        FetchTemplateFileInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var file = new TextFile(renderer, context);
        if (!file.IsWanted(input.TargetPath, input))
        {
            return NoOutput.Value;
        }

        context.Logger.Info("Fetching template file content from remote URL");
        var source = await sources.ReadFileAsync(input.Url, input.Token, context, cancellationToken).ConfigureAwait(false);
        file.Render(source.Bytes.Span, input.Url, input.TargetPath, input, cancellationToken);
        return NoOutput.Value;
    }
}
