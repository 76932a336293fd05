using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.CrashHost;

/// <summary>An action that cannot be repeated on files that it changed: it counts a folder's name up, and appends a line.</summary>
internal sealed class FilesAction() : TemplateAction(new ActionDescriptor("host:files") { Recovery = ActionRecovery.RestoreWorkspace })
{
    public override async ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        string name = (string)input["name"]!;
        string[] folders = Directory.GetDirectories(context.Workspace.Path, "state-*");
        int count = folders.Length == 0 ? 0 : int.Parse(Path.GetFileName(folders[0])[6..], CultureInfo.InvariantCulture);
        string next = context.Workspace.Resolve($"state-{count + 1}");
        if (count == 0)
        {
            Directory.CreateDirectory(next);
        }
        else
        {
            Directory.Move(folders[0], next);
        }

        await File.AppendAllTextAsync(Path.Join(next, "lines.txt"), $"{name} was {count}\n", cancellationToken);
    }
}
