using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Show;

/// <summary><c>idp-catalog show REF [PATH…]</c></summary>
internal static class ShowCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("show", "Shows an entity with its placeholders read in, its relations, and where it is defined.")
        {
            Examples = ["idp-catalog show component:orders", "idp-catalog show orders catalogs/ --format json"],
        };
        var reference = RefArgument.AddTo(command);
        var reading = ReadingOptions.AddTo(command);
        var format = FormatOption.AddTo(command, "yaml", "json");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var query = RefQuery.Parse(parsed.GetRequiredValue(reference));
            var catalog = await CatalogSource.ReadAsync(parsed, reading, console, cancellationToken).ConfigureAwait(false);
            var found = query.Find(catalog, console);
            if (found.Count > 0)
            {
                new ShownEntity(found, catalog.Catalog).Write(parsed.GetRequiredValue(format) == "json", console.Output);
            }

            return catalog.Failed ? ExitCode.CouldNotRun : found.Count > 0 ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }
}
