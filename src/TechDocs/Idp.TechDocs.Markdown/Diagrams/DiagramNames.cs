namespace Idp.TechDocs.Markdown.Diagrams;

/// <summary>The languages that diagrams are written in.</summary>
internal static class DiagramNames
{
    /// <summary>The kind of diagram that a fence's name stands for; null for none.</summary>
    public static string? Find(string name) => name switch
    {
        "mermaid" => "mermaid",
        "plantuml" or "puml" or "uml" => "plantuml",
        "graphviz" or "dot" => "graphviz",
        _ => null,
    };
}
