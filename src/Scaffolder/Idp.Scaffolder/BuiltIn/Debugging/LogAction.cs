using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Serialization;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Debugging;

/// <summary><c>debug:log</c>: prints its input, a message, and what is in the workspace.</summary>
internal sealed class LogAction(BuiltInActionOptions options) : TemplateAction(Description)
{
    private static readonly ActionDescriptor Description = new("debug:log")
    {
        Description = "Writes a message to the log of the run, and the files of the workspace if asked to.",
        InputSchema = WrittenSchema.Object(
            """
            "message": {"type": "string", "description": "The message"},
            "listWorkspace": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["with-filenames", "with-contents"]}],
                "description": "Whether the files of the workspace are listed, with-contents also what is in them"}
            """),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Print a message and the files", """
                steps:
                  - id: look
                    name: Look at what was made
                    action: debug:log
                    input:
                      message: Made ${{ parameters.name }}
                      listWorkspace: true
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        context.Logger.Info(JsonText.Of(input, "  "));
        if (input["message"] is JsonValue message && message.TryGetValue(out string? text) && text.Length > 0)
        {
            context.Logger.Info(text);
        }

        if (input["listWorkspace"] is JsonValue list && list.GetValueKind() is JsonValueKind.True or JsonValueKind.String)
        {
            bool withContents = list.GetValueKind() == JsonValueKind.String && list.GetValue<string>() == "with-contents";
            context.Logger.Info($"Workspace:\n{string.Join('\n', Lines(context.Workspace, withContents, cancellationToken))}");
        }

        return ValueTask.CompletedTask;
    }

    private List<string> Lines(Workspace workspace, bool withContents, CancellationToken cancellationToken)
    {
        var files = workspace.List(ContentPath.Root, cancellationToken).FindAll(entry => !entry.IsFolder);
        files.Sort(static (a, b) => Compare(a.Path, b.Path));
        int left = options.MaxLoggedBytes;
        return files.ConvertAll(file => withContents ? WithContent(workspace, file.Path, ref left) : $"  - {file.Path}");
    }

    private static string WithContent(Workspace workspace, ContentPath path, ref int left)
    {
        try
        {
            byte[] content = workspace.ReadBytes(path);
            left -= content.Length;
            return left < 0 ? $" - {path}: [skipped]" : $" - {path}:\n\n  {Encoding.UTF8.GetString(content)}";
        }
        catch (Exception problem) when (problem is ActionException or IOException or UnauthorizedAccessException)
        {
            return $" - {path}: [skipped]";
        }
    }

    // A folder's files stand where its name does among its neighbours.
    private static int Compare(ContentPath a, ContentPath b)
    {
        string[] left = a.Value.Split('/');
        string[] right = b.Value.Split('/');
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }
}
