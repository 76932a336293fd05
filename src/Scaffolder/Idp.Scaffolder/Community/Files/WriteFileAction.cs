using System.Text;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Files;

/// <summary><c>roadiehq:utils:fs:write</c>: writes a file.</summary>
internal sealed class WriteFileAction() : GuardedAction<WriteFileInput, PathOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:fs:write")
    {
        Description = "Writes a file into the workspace, over one that is there.",
        InputSchema = WrittenSchema.Object(
            """
            "path": {"type": "string", "description": "Where"},
            "content": {"type": "string", "description": "What is in the file"},
            "preserveFormatting": {"type": "boolean", "description": "Whether content that is JSON is written on several lines"}
            """, "path", "content"),
        OutputSchema = CommunitySchemas.PathOutput,
        Examples =
        [
            new ActionExample("Write a note", """
                steps:
                  - id: note
                    name: Write a note
                    action: roadiehq:utils:fs:write
                    input:
                      path: NOTES.md
                      content: Made for ${{ parameters.owner }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        IsIdempotent = true,
    };

    protected override ValueTask<PathOutput> PerformAsync(WriteFileInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string path = input.Path ?? throw ActionException.Input("path is missing");
        string content = input.Content ?? throw ActionException.Input("content is missing");
        if (input.PreserveFormatting is true && JsonValues.TryParse(content, out var value, out _))
        {
            content = JsonText.Of(value, "  ");
        }

        context.Workspace.WriteBytes(path, Encoding.UTF8.GetBytes(content));
        return ValueTask.FromResult(new PathOutput(context.Workspace.Resolve(path)));
    }
}
