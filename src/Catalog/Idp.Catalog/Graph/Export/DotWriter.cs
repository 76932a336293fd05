using System.Globalization;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Export;

/// <summary>Writes Graphviz. Everything of the user's stands in a quoted string.</summary>
internal static class DotWriter
{
    public static string Write(CatalogSubgraph graph)
    {
        var text = new StringBuilder("digraph catalog {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        var ids = new Dictionary<EntityRef, string>();
        foreach (var node in graph.Nodes)
        {
            string id = ids[node.Ref] = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count}");
            string look = node.IsFocus ? ", penwidth=2" : node.Entity is null ? ", style=dashed" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {id} [label={Quote($"{node.Title}\n{node.Ref.Kind}")}, tooltip={Quote(node.Ref.ToString())}{look}];\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ids[edge.From]} -> {ids[edge.To]} [label={Quote(edge.Relations[0])}];\n");
        }

        return text.Append("}\n").ToString();
    }

    // Backslashes begin escapes of labels, such as \N for the name of the node; control characters have no place in a picture.
    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '&' => quoted.Append("&amp;"),
                _ when char.IsControl(c) => quoted.Append(' '),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
