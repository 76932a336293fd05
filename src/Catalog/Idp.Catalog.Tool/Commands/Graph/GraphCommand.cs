using System.CommandLine;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Graph;

/// <summary><c>idp-catalog graph [REF] [PATH…]</c></summary>
internal static class GraphCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("graph", "Shows what an entity is related to, or the catalog as a whole: as text, as a drawing, or as a picture.")
        {
            Examples =
            [
                "idp-catalog graph component:orders",
                "idp-catalog graph component:orders --depth 2 --relations dependsOn,consumesApi --direction out",
                "idp-catalog graph component:orders --format mermaid >> docs/orders.md",
                "idp-catalog graph . --relations partOf --format svg --output catalog.svg",
            ],
        };
        var reference = new Argument<string?>("REF")
        {
            Description = "[kind:][namespace/]name; without it, the whole catalog. What exists as a file or a folder is a PATH.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Add(reference);
        var question = Question.AddTo(command, console, ["console", "json", .. GraphPicture.Formats]);
        var part = PartOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            string? first = parsed.GetValue(reference);
            bool isPath = first is not null && IsPath(first);
            return question.AskAsync(
                parsed,
                isPath ? null : first,
                isPath ? [first!] : [],
                asked => AnswerAsync(asked, part.Read(parsed, asked)),
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> AnswerAsync(Asked asked, SubgraphOptions part)
    {
        if (asked.Subject is { } subject && asked.Format == "console")
        {
            bool isWhole = RelationTree.Write(asked.Catalog.Graph, subject, part, asked.Output, asked.CancellationToken);
            SayIfCut(asked, !isWhole, part);
            return ExitCode.Success;
        }

        var graph = asked.Subject is { } focus
            ? asked.Catalog.Graph.Extract(focus, part, asked.CancellationToken)
            : asked.Catalog.Graph.Extract(part, asked.CancellationToken);
        switch (asked.Format)
        {
            case "console":
                WriteEdges(graph, asked.Output);
                break;
            case "json":
                ValueText.WriteDocument(graph.WriteJson, asked.Output);
                break;
            default:
                await GraphPicture.WriteAsync(graph, asked.Format, asked.Target, asked.CancellationToken).ConfigureAwait(false);
                break;
        }

        SayIfCut(asked, graph.IsTruncated, part);
        return ExitCode.Success;
    }

    private static bool IsPath(string text) => text.Contains('*', StringComparison.Ordinal) || Path.Exists(text);

    private static void WriteEdges(CatalogSubgraph graph, TextWriter output)
    {
        var related = graph.Edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet();
        var table = new TextTable("", "", "");
        foreach (var edge in graph.Edges)
        {
            table.Add(edge.From.ToString(), edge.Relations[0], edge.To.ToString());
        }

        foreach (var node in graph.Nodes.Where(node => !related.Contains(node.Ref)))
        {
            table.Add(node.Ref.ToString(), "", "");
        }

        table.Write(output);
    }

    private static void SayIfCut(Asked asked, bool isCut, SubgraphOptions part)
    {
        if (isCut)
        {
            asked.Console.Say($"idp-catalog: there is more than the {part.MaxNodes} that are shown; see --max-nodes");
        }
    }
}
