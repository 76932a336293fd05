using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary>Empty lines: nothing, except between two parts of indented code.</summary>
internal sealed class EmptyRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        if (chunk.Count > 0 && !chunk[0].IsEmpty)
        {
            return false;
        }

        chunks.Take();
        int empty = chunk.Count > 1 ? 1 : 2;
        if (chunk.Count > 1)
        {
            chunks.PutBack(chunk.Skip(1));
        }

        if (parent.LastElement() is IndentedCode code)
        {
            code.AppendEmptyLines(empty);
        }

        return true;
    }
}
