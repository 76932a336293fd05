using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A diagram as text.</summary>
public sealed class DiagramBlock : LeafBlock
{
    /// <summary>Makes one.</summary>
    /// <param name="kind">The language of the diagram: <c>mermaid</c>, <c>plantuml</c> or <c>graphviz</c>.</param>
    /// <param name="source">The diagram in that language.</param>
    public DiagramBlock(string kind, string source)
        : base(null)
    {
        Kind = kind;
        Source = source;
    }

    /// <summary>The language of the diagram: <c>mermaid</c>, <c>plantuml</c> or <c>graphviz</c>.</summary>
    public string Kind { get; }

    /// <summary>The diagram in its language.</summary>
    public string Source { get; }

    /// <summary>What the page says about how it is drawn: <c>format</c>, <c>alt</c>, <c>title</c>, <c>program</c> and others.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    internal CodeLayout Layout { get; init; } = CodeLayout.None;

    internal bool IsDiv { get; init; }
}
