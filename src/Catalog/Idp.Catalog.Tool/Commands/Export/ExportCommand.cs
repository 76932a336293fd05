using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Export;

/// <summary><c>idp-catalog export [PATH…]</c></summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("export", "Writes the valid entities with their placeholders read in and their relations, as the catalog's API gives them.")
        {
            Examples =
            [
                "idp-catalog export . --output catalog.json",
                "idp-catalog export . --format ndjson | jq -r .metadata.name",
                "idp-catalog validate pull-request/ --against catalog.json",
            ],
        };
        var reading = ReadingOptions.AddTo(command);
        var format = new Option<string>("--format", "-f")
        {
            Description = "One list, YAML documents, or an entity on each line.",
            HelpName = "json|yaml|ndjson",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "yaml", "ndjson");
        command.Add(format);
        var output = FileOption.AddOutputTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var target = OutputTarget.Open(parsed.GetValue(output), console);
            var catalog = await CatalogSource.ReadAsync(parsed, reading, console, cancellationToken).ConfigureAwait(false);
            var export = new EntityExport(catalog);
            export.Write(parsed.GetRequiredValue(format), target.Writer, cancellationToken);
            await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
            if (export.LeftOut is { } leftOut)
            {
                console.Say($"idp-catalog: {leftOut}; see idp-catalog validate");
            }

            return catalog.Failed ? ExitCode.CouldNotRun : export.LeftOut is null ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }
}
