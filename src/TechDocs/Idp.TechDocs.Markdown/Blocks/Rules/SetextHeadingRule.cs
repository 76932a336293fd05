using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary>A heading underlined with <c>=</c> or <c>-</c>, as the first two lines of a chunk.</summary>
internal sealed class SetextHeadingRule : BlockRule
{
    /// <summary>Whether a line makes a heading of the one in front.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var signs = line.TrimEnd(' ');
        return !signs.IsEmpty && !signs.ContainsAnyExcept('=', '-');
    }

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        if (chunk.Count < 2 || !IsUnderline(chunk[1].Span))
        {
            return false;
        }

        chunks.Take();
        var heading = new HeadingBlock(null!) { Level = chunk[1][0] == '=' ? 1 : 2 };
        LeafText.Append(heading, chunk[0].TrimStart().TrimEnd());
        parent.Add(heading);
        if (chunk.Count > 2)
        {
            chunks.PutBack(chunk.Skip(2));
        }

        return true;
    }
}
