using System.Globalization;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Export;

/// <summary>Writes a Mermaid flowchart. Of the user's text only what cannot mean anything to Mermaid, Markdown or HTML stands as it is.</summary>
internal static class MermaidWriter
{
    public static string Write(CatalogSubgraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        var ids = new Dictionary<EntityRef, string>();
        foreach (var node in graph.Nodes)
        {
            string id = ids[node.Ref] = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count}");
            text.Append(CultureInfo.InvariantCulture, $"  {id}[\"{Escape(node.Title)}<br>{Escape(node.Ref.Kind)}\"]\n");
        }

        foreach (var edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {ids[edge.From]} -->|\"{Escape(edge.Relations[0])}\"| {ids[edge.To]}\n");
        }

        Style(text, ids, graph.Nodes.Where(node => node.IsFocus), "stroke-width:3px");
        Style(text, ids, graph.Nodes.Where(node => node.Entity is null), "stroke-dasharray:4");
        return text.ToString();
    }

    private static void Style(StringBuilder text, Dictionary<EntityRef, string> ids, IEnumerable<SubgraphNode> nodes, string style)
    {
        foreach (var node in nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  style {ids[node.Ref]} {style}\n");
        }
    }

    private static string Escape(string value)
    {
        var escaped = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or '/' or ':')
            {
                escaped.Append(rune);
            }
            else if (Rune.IsControl(rune))
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return escaped.ToString();
    }
}
