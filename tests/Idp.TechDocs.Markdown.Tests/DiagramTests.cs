using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>Diagrams.</summary>
public sealed class DiagramTests
{
    [Theory]
    [InlineData("```plantuml format=\"svg\" alt=\"x\"\nA -> B\n```", "plantuml", "A -> B")]
    [InlineData("::uml:: alt=\"x\"\nA -> B\n::end-uml::", "plantuml", "A -> B")]
    [InlineData("```graphviz dot g.svg\ndigraph { a }\n```", "graphviz", "digraph { a }")]
    [InlineData("{% dot g.svg\ndigraph { a }\n%}", "graphviz", "digraph { a }")]
    [InlineData("```mermaid\ngraph LR\n```", "mermaid", "graph LR")]
    [InlineData("- item\n\n    ```mermaid\n    graph LR\n    ```", "mermaid", "graph LR")]
    public void A_diagram_is_a_block_of_its_own(string markdown, string kind, string source)
    {
        var dialect = (MarkdownDialect.Plain with { DetectsMermaid = true }).With("pymdownx.superfences").With("plantuml_markdown").With("markdown_inline_graphviz");
        var diagram = Assert.Single(new MarkdownReader(dialect).Read(markdown).Document.Descendants<DiagramBlock>());
        Assert.Equal((kind, source), (diagram.Kind, diagram.Source));
    }

    [Fact]
    public void A_renderer_draws_diagrams_or_leaves_them()
    {
        var dialect = (MarkdownDialect.Plain with { DetectsMermaid = true, Diagrams = new Circles() }).With("pymdownx.superfences").With("plantuml_markdown");
        var reader = new MarkdownReader(dialect);
        Assert.Equal("<svg>A</svg>\n", reader.Read("```plantuml\nA\n```").ToHtml());
        Assert.Equal("<pre class=\"mermaid\"><code>A &lt; B</code></pre>\n", reader.Read("```mermaid\nA < B\n```").ToHtml());
    }

    [Fact]
    public void Without_being_asked_to_mermaid_is_code()
        => Assert.Empty(new MarkdownReader(MarkdownDialect.Plain.With("pymdownx.superfences")).Read("```mermaid\nA\n```").Document.Descendants<DiagramBlock>());

    private sealed class Circles : IDiagramRenderer
    {
        public string? Render(DiagramBlock diagram) => diagram.Kind == "plantuml" ? $"<svg>{diagram.Source}</svg>" : null;
    }
}
