using System.CommandLine;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Tool.Reports;
using Idp.Scaffolder.Tool.Running;

namespace Idp.Scaffolder.Tool.Commands.Actions;

/// <summary><c>idp-template actions [ID]</c></summary>
internal static class ActionsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("actions", "Lists the actions that the tool has, or describes one: what it takes and gives, how it may be repeated, examples.")
        {
            Examples = ["idp-template actions", "idp-template actions fetch:template", "idp-template actions --json > actions.json"],
        };
        var id = new Argument<string?>("ID") { Description = "The action to describe.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "As JSON: what a portal's API gives, and the traits." };
        command.Add(id);
        command.Add(json);
        var output = FileOption.AddOutputTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var target = OutputTarget.Open(parsed.GetValue(output), surroundings.Console);
            var action = parsed.GetValue(id) is { } name ? Find(name) : null;
            if (parsed.GetValue(json))
            {
                target.Writer.Write(ShownJson.Document(action is null ? All() : ActionJson.Of(action)));
            }
            else if (action is not null)
            {
                ActionText.Write(action, target.Writer);
            }
            else
            {
                WriteList(target.Writer);
            }

            await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }

    private static ActionDescriptor Find(string id)
    {
        if (ToolActions.All.TryGet(id, out var action))
        {
            return action.Descriptor;
        }

        string family = id.Split(':')[0] + ":";
        string[] near = [.. ToolActions.All.Descriptors.Select(known => known.Id).Where(known => known.StartsWith(family, StringComparison.Ordinal))];
        throw new ToolFailureException($"no action is called '{id}'; {(near.Length == 0 ? $"see {CommandTree.Name} actions" : $"known are {string.Join(", ", near)}")}");
    }

    private static JsonArray All() => [.. ToolActions.All.Descriptors.Select(ActionJson.Of)];

    private static void WriteList(TextWriter output)
    {
        var table = new TextTable("ACTION", "DRY RUN", "WHAT IT DOES");
        foreach (var action in ToolActions.All.Descriptors)
        {
            table.Add(action.Id, action.SupportsDryRun ? "runs" : "skipped", FirstSentence(action.Description));
        }

        table.Write(output);
    }

    private static string FirstSentence(string text)
    {
        int end = text.IndexOfAny(['\n', '.']);
        return (end < 0 ? text : text[..end]).Trim();
    }
}
