using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn.Skeletons;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>fetch:plain:file</c>: copies one file into the workspace, over what is there.</summary>
internal sealed class FetchPlainFileAction(SourceLocator sources) : GuardedAction<FetchPlainInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fetch:plain:file")
    {
        Description = "Copies one file into the workspace.",
        InputSchema = WrittenSchema.Object($"{FetchSchemas.Url}, {FetchSchemas.Target}, {FetchSchemas.Token}", "url", "targetPath"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Copy a license", """
                steps:
                  - id: license
                    name: Add the license
                    action: fetch:plain:file
                    input:
                      url: ./shared/LICENSE
                      targetPath: LICENSE
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(FetchPlainInput input, ActionContext context, CancellationToken cancellationToken)
    {
        context.Logger.Info("Fetching plain content from remote URL");
        string target = input.TargetPath ?? throw ActionException.Input("targetPath is missing");
        _ = context.Workspace.Resolve(target);
        var file = await sources.ReadFileAsync(input.Url, input.Token, context, cancellationToken).ConfigureAwait(false);
        context.Workspace.WriteBytes(target, file.Bytes.Span);
        FileModes.Set(context.Workspace.Resolve(target), file.Mode);
        return NoOutput.Value;
    }
}
