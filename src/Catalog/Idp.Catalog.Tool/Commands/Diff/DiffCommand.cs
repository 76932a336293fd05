using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary><c>idp-catalog diff A B</c></summary>
internal static class DiffCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("diff", "Tells what becomes of a catalog: entities, relations, owners, references that lead nowhere, circles, and who depends on what changed.")
        {
            Examples =
            [
                "git worktree add ../base origin/main && idp-catalog diff ../base .",
                "idp-catalog diff catalog.snapshot .",
                "idp-catalog diff exported.json . --format markdown --output comment.md",
            ],
        };
        var before = Side("A", "The catalog as it was: a folder, a descriptor, an export, or a snapshot.");
        var after = Side("B", "The catalog as it is to be.");
        command.Add(before);
        command.Add(after);
        var reading = ReadingOptions.AddWithoutPathsTo(command);
        var format = FormatOption.AddTo(command, "console", "json", "markdown");
        var output = FileOption.AddOutputTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = reading.Read(parsed);
            using var target = OutputTarget.Open(parsed.GetValue(output), console);
            var old = await DiffSide.LoadAsync(parsed.GetRequiredValue(before), options, console, cancellationToken).ConfigureAwait(false);
            var @new = await DiffSide.LoadAsync(parsed.GetRequiredValue(after), options, console, cancellationToken).ConfigureAwait(false);
            if (old.Failed || @new.Failed)
            {
                // What was not read would seem to be gone.
                return ExitCode.CouldNotRun;
            }

            var difference = CatalogDifference.Between(old.Snapshot, @new.Snapshot, cancellationToken);
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    ValueText.WriteDocument(DifferenceJson.Of(difference), target.Writer);
                    break;
                case "markdown":
                    DifferenceMarkdown.Write(difference, target.Writer);
                    break;
                default:
                    DifferenceText.Write(difference, target.Writer);
                    break;
            }

            await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
            return difference.IsEmpty ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }

    private static Argument<string> Side(string name, string description)
    {
        var side = new Argument<string>(name) { Description = description };
        side.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" or ['-', ..] } token])
            {
                result.AddError(token.Value.Length == 0 ? "A path cannot be empty." : $"There is no option '{token.Value}'. For a path of that name write ./{token.Value}");
            }
        });
        return side;
    }
}
