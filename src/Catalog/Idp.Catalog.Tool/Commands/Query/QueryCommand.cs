using System.CommandLine;
using System.Globalization;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary><c>idp-catalog query QUERY [PATH…]</c></summary>
internal static class QueryCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("query", "Finds entities by what they say of themselves and by their relations; lists them, counts them, or counts the values of a field.")
        {
            Examples =
            [
                "idp-catalog query 'kind=component and spec.type in (service, website) order by metadata.name'",
                "idp-catalog query 'relations.ownedBy = group:default/platform' --format refs",
                "idp-catalog query 'kind=component' --facet spec.lifecycle",
                "idp-catalog query 'kind=component,spec.type=service' --backstage --order metadata.name:desc --limit 10",
                "idp-catalog query 'kind=api' --fields metadata.name,spec.owner --format ndjson",
            ],
        };
        var text = new Argument<string>("QUERY") { Description = "Conditions, as docs/query.md describes them; the empty text for all entities. With --backstage, a filter." };
        command.Add(text);
        var question = Question.AddTo(command, console, "table", "refs", "json", "ndjson", "yaml");
        var options = QueryOptions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = options.Read(parsed);
            var query = Read(parsed.GetRequiredValue(text), request, console);
            return query is null
                ? ExitCode.CouldNotRun
                : await question.AskAsync(parsed, asked => Answer(asked, query, request), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    // Before the catalog is read: a slip of the pen is told at once.
    private static IEntityQuestion? Read(string text, QueryRequest request, ToolConsole console) => request.IsBackstage
        ? BackstageQuestion.Read(text, request)
        : NativeQuestion.Read(text, request, console);

    private static Task<int> Answer(Asked asked, IEntityQuestion query, QueryRequest request)
    {
        if (!request.Facets.IsEmpty)
        {
            FacetReport.Write(query.CountValues(asked.Catalog), asked.Format, asked.Output);
        }
        else if (request.IsCount)
        {
            asked.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{query.Count(asked.Catalog)}\n"));
        }
        else
        {
            var found = query.Find(asked.Catalog);
            EntityReport.Write(found, request, asked);
            if (found.Entities.Count < found.Total)
            {
                asked.Console.Say(string.Create(CultureInfo.InvariantCulture, $"idp-catalog: {found.Entities.Count} of {found.Total}"));
            }
        }

        return Task.FromResult(ExitCode.Success);
    }
}
