using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Writes code by its indent as fences of no language.</summary>
internal sealed class IndentedCodePass(CodeSettings settings) : BlockPass
{
    public override void Run(MarkdownDocument document, BlockReading reading)
        => Replace(document, code => new HighlightedCode(code.Code + "\n", "") { Style = settings.Style, Span = code.Span });

    /// <summary>Puts other blocks in place of all code by indent.</summary>
    public static void Replace(ContainerBlock parent, Func<IndentedCode, Block> make)
    {
        for (int i = 0; i < parent.Count; i++)
        {
            if (parent[i] is ContainerBlock container)
            {
                Replace(container, make);
            }
            else if (parent[i] is IndentedCode code)
            {
                parent.RemoveAt(i);
                parent.Insert(i, make(code));
            }
        }
    }
}
