using Idp.TechDocs.Markdown.Diagrams;

namespace Idp.TechDocs.Markdown.Extensions.Graphviz;

/// <summary><c>markdown_inline_graphviz</c>: graphs, which the dialect's renderer draws; nothing is run.</summary>
internal sealed class GraphvizExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.Preprocessors.Add("graphviz_block", 99, new DiagramPreprocessor(new GraphvizForm()));
        dialect.Renderers.Add("diagram", 0, new DiagramBlockRenderer(dialect.Settings.Diagrams));
    }
}
