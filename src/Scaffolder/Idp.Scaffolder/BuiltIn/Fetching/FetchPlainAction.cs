using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary><c>fetch:plain</c>: copies a folder into the workspace, over what is there.</summary>
internal sealed class FetchPlainAction(SourceLocator sources, BuiltInActionOptions options) : GuardedAction<FetchPlainInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fetch:plain")
    {
        Description = "Copies a folder into the workspace, or into a folder of it.",
        InputSchema = WrittenSchema.Object($"{FetchSchemas.Url}, {FetchSchemas.Target}, {FetchSchemas.Token}", "url"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Copy a folder beside the template into the folder docs", """
                steps:
                  - id: docs
                    name: Fetch the documentation
                    action: fetch:plain
                    input:
                      url: ./docs
                      targetPath: docs
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(FetchPlainInput input, ActionContext context, CancellationToken cancellationToken)
    {
        context.Logger.Info("Fetching plain content from remote URL");
        var target = context.Workspace.Parse(input.TargetPath ?? "./");
        var tree = await sources.ReadTreeAsync(input.Url, input.Token, context, cancellationToken).ConfigureAwait(false);
        new TreeCopy(tree, context, options.MaxParallelism).CopyTo(target, cancellationToken);
        return NoOutput.Value;
    }
}
