using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary><c># Heading #</c>, on any line; no space is needed behind the signs.</summary>
internal sealed class HashHeadingRule : BlockRule
{
    private const int DeepestLevel = 6;

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int found = FindIn(chunk, reading);
        if (found < 0)
        {
            return false;
        }

        chunks.Take();
        if (found > 0)
        {
            reading.ReadOne(parent, chunk.Take(found));
        }

        parent.Add(Heading(chunk[found])!);
        if (found + 1 < chunk.Count)
        {
            chunks.PutBack(chunk.Skip(found + 1));
        }

        return true;
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => Heading(chunk[line]) is not null;

    private static HeadingBlock? Heading(TextLine line)
    {
        if (line.IsEmpty || line[0] != '#' || EndsInBackslash(line))
        {
            return null;
        }

        int level = Math.Min(line.Span.IndexOfAnyExcept('#') is var signs and >= 0 ? signs : line.Length, DeepestLevel);
        var text = line.Skip(level);
        var heading = new HeadingBlock(null!) { Level = level };
        LeafText.Append(heading, text.Take(WithoutClosingSigns(text)).TrimStart().TrimEnd());
        return heading;
    }

    // A backslash escapes what is behind it, a sign too; nothing is behind the last one.
    private static bool EndsInBackslash(TextLine line)
    {
        int slashes = line.Length - (line.Span.LastIndexOfAnyExcept('\\') + 1);
        return slashes % 2 == 1;
    }

    private static int WithoutClosingSigns(TextLine text)
    {
        int end = text.Span.LastIndexOfAnyExcept('#') + 1;
        bool isEscaped = end < text.Length && EndsInBackslash(text.Take(end));
        return isEscaped ? end + 1 : end;
    }
}
