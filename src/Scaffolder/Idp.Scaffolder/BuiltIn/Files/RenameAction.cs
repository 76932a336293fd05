using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Files;

/// <summary><c>fs:rename</c>: moves files and folders.</summary>
internal sealed class RenameAction() : GuardedAction<RenameInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("fs:rename")
    {
        Description = "Moves files and folders of the workspace.",
        InputSchema = WrittenSchema.Object(
            """
            "files": {"type": "array", "description": "What is moved, one after the other", "items": {
                "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": {
                    "from": {"type": "string", "description": "Where it is"},
                    "to": {"type": "string", "description": "Where it goes, with its new name"},
                    "overwrite": {"type": "boolean", "description": "Whether what is there is removed first; otherwise it fails the step"}}}}
            """, "files"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Give a file its name", """
                steps:
                  - id: rename
                    name: Rename the project
                    action: fs:rename
                    input:
                      files:
                        - from: src/project.csproj
                          to: src/Orders.csproj
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<NoOutput> PerformAsync(RenameInput input, ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var file in input.Files ?? throw ActionException.Input("files must be an Array"))
        {
            if (string.IsNullOrEmpty(file.From) || string.IsNullOrEmpty(file.To))
            {
                throw ActionException.Input("each file must have a from and to property");
            }

            try
            {
                Move(context.Workspace, context.Workspace.Parse(file.From), context.Workspace.Parse(file.To), file.Overwrite is true);
            }
            catch (Exception problem) when (problem is ActionException or IOException)
            {
                context.Logger.Error($"Failed to rename file {file.From} to {file.To}: {problem.Message}");
                throw;
            }

            context.Logger.Info($"File {file.From} renamed to {file.To} successfully");
        }

        return ValueTask.FromResult(NoOutput.Value);
    }

    private static void Move(Workspace workspace, ContentPath from, ContentPath to, bool overwrite)
    {
        var kind = workspace.KindOf(from) ?? throw ActionException.NotFound($"The file '{from}' does not exist in the workspace");
        var there = workspace.KindOf(to);
        if (from == to)
        {
            throw new ActionException("Source and destination must not be the same.");
        }

        if (kind == FolderEntryKind.Folder && (from == ContentPath.Root || to.Value.StartsWith(from.Value + "/", StringComparison.Ordinal)))
        {
            throw new ActionException($"Cannot move '{from}' to a subdirectory of itself, '{to}'.");
        }

        if (there is not null && (kind == FolderEntryKind.Folder) != (there == FolderEntryKind.Folder))
        {
            throw new ActionException(kind == FolderEntryKind.Folder
                ? $"Cannot overwrite non-directory '{to}' with directory '{from}'."
                : $"Cannot overwrite directory '{to}' with non-directory '{from}'.");
        }

        if (there is not null && !overwrite)
        {
            throw new ActionException("dest already exists.");
        }

        if (there is not null)
        {
            if (from.Value.StartsWith(to.Value + "/", StringComparison.Ordinal))
            {
                throw new ActionException($"Cannot overwrite '{to}', which holds '{from}'.");
            }

            workspace.Delete(to);
        }

        Move(workspace, from, to, kind);
    }

    private static void Move(Workspace workspace, ContentPath from, ContentPath to, FolderEntryKind kind)
    {
        string source = Path.Join(workspace.RealPlace(from.Folder), from.Name);
        string target = Path.Join(new WorkspaceFolders(workspace).Ensure(to.Folder), to.Name);
        workspace.Quota.CheckName(to);
        if (kind == FolderEntryKind.Folder)
        {
            Directory.Move(source, target);
        }
        else
        {
            File.Move(source, target);
        }
    }
}

internal sealed record RenameInput
{
    public IReadOnlyList<RenamedFile>? Files { get; init; }
}

internal sealed record RenamedFile
{
    public string? From { get; init; }

    public string? To { get; init; }

    public bool? Overwrite { get; init; }
}
