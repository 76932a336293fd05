using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary>Three or more of <c>-</c>, <c>_</c> or <c>*</c> on any line, at most two spaces apart.</summary>
internal sealed class ThematicBreakRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int found = FindIn(chunk, reading);
        if (found < 0)
        {
            return false;
        }

        chunks.Take();
        var before = chunk.Take(found).TrimEnd();
        if (before.Count > 0)
        {
            reading.ReadOne(parent, before);
        }

        parent.Add(new ThematicBreakBlock(null!) { Span = new SourceSpan(chunk[found].Position, chunk[found].Position + chunk[found].Length - 1) });
        var after = chunk.Skip(found + 1).TrimStart();
        if (after.Count > 0)
        {
            chunks.PutBack(after);
        }

        return true;
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => IsBreak(chunk[line].Span);

    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        int at = line.IndexOfAnyExcept(' ');
        if (at is < 0 or > 3 || line[at] is not ('-' or '_' or '*') || line.Length - at < 3)
        {
            return false;
        }

        char sign = line[at];
        int signs = 0, spaces = 0;
        foreach (char c in line[at..].TrimEnd(' '))
        {
            if (c == sign)
            {
                signs++;
                spaces = 0;
            }
            else if (c != ' ' || ++spaces > 2)
            {
                return false;
            }
        }

        return signs >= 3;
    }
}
