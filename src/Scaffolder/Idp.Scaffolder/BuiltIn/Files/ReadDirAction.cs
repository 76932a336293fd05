using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Files;

/// <summary><c>fs:readdir</c>: lists folders of the workspace. Links count as files and are not followed.</summary>
internal sealed class ReadDirAction() : GuardedAction<ReadDirInput, ReadDirOutput>(Description)
{
    private const string Entries = """
        {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["name", "path", "fullPath"], "properties": {
            "name": {"type": "string", "description": "The name"},
            "path": {"type": "string", "description": "The path from the workspace"},
            "fullPath": {"type": "string", "description": "The full path"}}}}
        """;

    private static readonly ActionDescriptor Description = new("fs:readdir")
    {
        Description = "Lists the files and folders in folders of the workspace.",
        InputSchema = WrittenSchema.Object(
            """
            "paths": {"type": "array", "items": {"type": "string", "minLength": 1}, "description": "The folders"},
            "recursive": {"type": "boolean", "default": false, "description": "Whether folders inside are listed too"}
            """, "paths"),
        OutputSchema = WrittenSchema.Object($"\"files\": {Entries}, \"folders\": {Entries}", "files", "folders"),
        Examples =
        [
            new ActionExample("List all files of a folder", """
                steps:
                  - id: list
                    name: List the sources
                    action: fs:readdir
                    input:
                      paths: [src]
                      recursive: true
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override ValueTask<ReadDirOutput> PerformAsync(ReadDirInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var output = new ReadDirOutput();
        foreach (string path in input.Paths ?? throw ActionException.Input("paths must be an Array"))
        {
            var folder = context.Workspace.Parse(path);
            string real = context.Workspace.RealPlace(folder);
            if (!Directory.Exists(real))
            {
                throw ActionException.NotFound($"The folder '{path}' does not exist in the workspace");
            }

            Add(output, context.Workspace, folder, input.Recursive is true, cancellationToken);
        }

        return ValueTask.FromResult(output);
    }

    // As node does: a folder's own names, then what is in its folders, the last one first.
    private static void Add(ReadDirOutput output, Workspace workspace, ContentPath start, bool isRecursive, CancellationToken cancellationToken)
    {
        var pending = new Stack<ContentPath>([start]);
        int listed = 0;
        while (pending.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (name, kind) in FolderListing.Names(workspace.RealPlace(folder)))
            {
                var path = folder.Child(name);
                (kind == FolderEntryKind.Folder ? output.Folders : output.Files).Add(new ReadDirEntry(name, path.Value, path.Under(workspace.Path)));
                if (++listed > workspace.Options.MaxFiles)
                {
                    throw ActionException.Input($"The folder '{start}' holds too many files; {nameof(WorkspaceOptions)}.{nameof(WorkspaceOptions.MaxFiles)} bounds them");
                }

                if (isRecursive && kind == FolderEntryKind.Folder)
                {
                    pending.Push(path);
                }
            }
        }
    }
}

internal sealed record ReadDirInput
{
    public IReadOnlyList<string>? Paths { get; init; }

    public bool? Recursive { get; init; }
}

internal sealed record ReadDirOutput
{
    public List<ReadDirEntry> Files { get; } = [];

    public List<ReadDirEntry> Folders { get; } = [];
}

internal sealed record ReadDirEntry(string Name, string Path, string FullPath);
