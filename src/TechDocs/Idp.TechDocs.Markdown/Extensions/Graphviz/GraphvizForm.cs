using Idp.TechDocs.Markdown.Diagrams;

namespace Idp.TechDocs.Markdown.Extensions.Graphviz;

/// <summary>Fences of <c>graphviz</c> and <c>dot</c>, and what stands between <c>{% dot file.svg</c> and <c>%}</c>.</summary>
internal sealed class GraphvizForm : DiagramForm
{
    private static readonly string[] Languages = ["graphviz", "dot"];
    private static readonly string[] Programs = ["dot", "neato", "fdp", "sfdp", "twopi", "circo"];

    public override string Kind => "graphviz";

    public override bool TryOpen(ReadOnlySpan<char> line, out string closing, out Dictionary<string, string> options)
    {
        options = new Dictionary<string, string>(StringComparer.Ordinal);
        if (line.StartsWith("{%"))
        {
            closing = "%}";
            return TryReadProgram(line[2..].Trim(' '), options);
        }

        if (!TryFence(line, Languages, out closing, out var rest))
        {
            return false;
        }

        // A fence may do without.
        _ = TryReadProgram(rest, options);
        return true;
    }

    // The program that lays the graph out, and the file that it would write.
    private static bool TryReadProgram(ReadOnlySpan<char> text, Dictionary<string, string> options)
    {
        int space = text.IndexOf(' ');
        string program = (space < 0 ? text : text[..space]).ToString();
        if (!Programs.Contains(program))
        {
            return false;
        }

        options["program"] = program;
        if (space > 0)
        {
            options["file"] = text[space..].Trim(' ').ToString();
        }

        return true;
    }
}
