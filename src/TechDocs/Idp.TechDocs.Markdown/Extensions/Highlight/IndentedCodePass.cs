using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Highlight;

/// <summary>Writes code by its indent as fences of no language.</summary>
internal sealed class IndentedCodePass(CodeSettings settings) : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page) => Run(document);

    private void Run(ContainerBlock parent)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            if (parent[i] is ContainerBlock container)
            {
                Run(container);
            }
            else if (parent[i] is IndentedCode code)
            {
                parent.RemoveAt(i);
                parent.Insert(i, new HighlightedCode(code.Code + "\n", "") { Style = settings.Style, Span = code.Span });
            }
        }
    }
}
