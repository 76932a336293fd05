using System.Text;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Execution;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Writes a part of a graph in a form to be looked at.</summary>
internal static class GraphPicture
{
    /// <summary>The forms that <see cref="WriteAsync"/> knows.</summary>
    public static readonly string[] Formats = ["mermaid", "dot", "svg", "png"];

    /// <exception cref="ToolFailureException">The picture cannot be drawn, or cannot go to a console.</exception>
    public static async Task WriteAsync(CatalogSubgraph graph, string format, OutputTarget target, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "mermaid":
                target.Writer.Write(graph.ToMermaid());
                break;
            case "dot":
                target.Writer.Write(graph.ToDot());
                break;
            case "png" when !target.IsFile:
                throw new ToolFailureException("a png cannot be shown here; write it into a file with --output");
            default:
                byte[] picture = await Graphviz.DrawAsync(graph.ToDot(), format, cancellationToken).ConfigureAwait(false);
                Write(picture, format, target);
                break;
        }
    }

    private static void Write(byte[] picture, string format, OutputTarget target)
    {
        if (format == "png")
        {
            target.WriteBytes(picture);
        }
        else
        {
            target.Writer.Write(Encoding.UTF8.GetString(picture).ReplaceLineEndings("\n"));
        }
    }
}
