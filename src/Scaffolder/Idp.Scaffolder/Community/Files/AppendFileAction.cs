using System.Text;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;

namespace Idp.Scaffolder.Community.Files;

/// <summary><c>roadiehq:utils:fs:append</c>: adds to the end of a file, which is made if it is not there.</summary>
internal sealed class AppendFileAction() : GuardedAction<WriteFileInput, PathOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:fs:append")
    {
        Description = "Adds text to the end of a file of the workspace, which is made if it is not there.",
        InputSchema = WrittenSchema.Object(
            $"{CommunitySchemas.Path}, \"content\": {{\"type\": \"string\", \"description\": \"What is added\"}}", "path", "content"),
        OutputSchema = CommunitySchemas.PathOutput,
        Examples =
        [
            new ActionExample("Ignore another folder", """
                steps:
                  - id: ignore
                    name: Ignore the build's results
                    action: roadiehq:utils:fs:append
                    input:
                      path: .gitignore
                      content: |
                        bin/
                """),
        ],
        SupportsDryRun = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<PathOutput> PerformAsync(WriteFileInput input, ActionContext context, CancellationToken cancellationToken)
    {
        var path = context.Workspace.Parse(input.Path ?? throw ActionException.Input("path is missing"));
        byte[] old = context.Workspace.Exists(path) ? context.Workspace.ReadBytes(path) : [];
        byte[] added = Encoding.UTF8.GetBytes(input.Content ?? throw ActionException.Input("content is missing"));
        context.Workspace.WriteBytes(path.Value, [.. old, .. added]);
        return ValueTask.FromResult(new PathOutput(context.Workspace.Locate(path)));
    }
}
