using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.BuiltIn.Files;

/// <summary><c>fs:delete</c>: removes files; of a folder all files below it, whose folders stay, as upstream.</summary>
internal sealed class DeleteAction() : GuardedAction<DeleteInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fs:delete")
    {
        Description = "Removes files from the workspace, by path, folder or pattern.",
        InputSchema = WrittenSchema.Object(
            """
            "files": {"type": "array", "items": {"type": "string"}, "description": "Paths, folders and patterns of what is removed"}
            """, "files"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Remove files that only some variants need", """
                steps:
                  - id: trim
                    name: Remove what is not needed
                    action: fs:delete
                    input:
                      files:
                        - docs/draft.md
                        - '**/*.tmp'
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        IsIdempotent = true,
    };

    protected override ValueTask<NoOutput> PerformAsync(DeleteInput input, ActionContext context, CancellationToken cancellationToken)
    {
        foreach (string file in input.Files ?? throw ActionException.Input("files must be an Array"))
        {
            string pattern = file.Replace('\\', '/');
            foreach (var path in WorkspaceGlob.Find(context.Workspace, pattern, GlobMatching.Dots, expandsFolders: true, cancellationToken))
            {
                context.Workspace.Delete(path);
                context.Logger.Info($"File {path.Under(context.Workspace.Path)} deleted successfully");
            }
        }

        return ValueTask.FromResult(NoOutput.Value);
    }
}

internal sealed record DeleteInput
{
    public IReadOnlyList<string>? Files { get; init; }
}
