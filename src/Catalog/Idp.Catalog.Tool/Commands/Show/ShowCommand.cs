using System.CommandLine;
using Idp.Catalog.Tool.Execution;
using Idp.Catalog.Tool.Reading;

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
        var reference = new Argument<string>("REF") { Description = "[kind:][namespace/]name; without a kind, whatever has that name." };
        command.Add(reference);
        var reading = ReadingOptions.AddTo(command);
        var format = new Option<string>("--format", "-f") { Description = "The form of the answer.", HelpName = "yaml|json", DefaultValueFactory = _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json");
        command.Add(format);
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
