using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary>Code by its indent; chunk behind chunk is one block.</summary>
internal sealed class IndentedCodeRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        if (!chunks.First[0].IsIndentedBy(PageReading.TabLength))
        {
            return false;
        }

        var (indented, rest) = chunks.Take().Detab(PageReading.TabLength);
        if (parent.LastElement() is not IndentedCode code)
        {
            code = new IndentedCode();
            parent.Add(code);
        }

        code.Append(TrimEnd(indented));
        if (rest.Count > 0)
        {
            chunks.PutBack(rest);
        }

        return true;
    }

    private static TextChunk TrimEnd(TextChunk lines)
    {
        int taken = lines.Count;
        while (taken > 1 && lines[taken - 1].IsBlank)
        {
            taken--;
        }

        var kept = lines.Take(taken).Lines.ToArray();
        kept[^1] = kept[^1].TrimEnd();
        return new TextChunk(kept);
    }
}
