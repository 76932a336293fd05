using System.CommandLine;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Relations;

/// <summary><c>idp-catalog relations REF [PATH…]</c></summary>
internal static class RelationsCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("relations", "Lists the relations of an entity, those that others state too, each with the place that states it.")
        {
            Examples = ["idp-catalog relations group:platform", "idp-catalog relations component:orders --format json"],
        };
        var reference = RefArgument.AddTo(command);
        var reading = ReadingOptions.AddTo(command);
        var format = FormatOption.AddTo(command, "text", "json");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var query = RefQuery.Parse(parsed.GetRequiredValue(reference));
            var catalog = await CatalogSource.ReadAsync(parsed, reading, console, cancellationToken).ConfigureAwait(false);
            var found = query.Find(catalog, console);
            if (found.Count > 0)
            {
                var table = new RelationTable(RelationList.Of(found[0].Ref!, catalog.Catalog), catalog.Catalog);
                table.Write(parsed.GetRequiredValue(format) == "json", console.Output);
            }

            return catalog.Failed ? ExitCode.CouldNotRun : found.Count > 0 ? ExitCode.Success : ExitCode.Findings;
        });
        return command;
    }
}
