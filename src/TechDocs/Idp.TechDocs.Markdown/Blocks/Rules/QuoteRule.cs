using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary><c>&gt; quoted</c>, from any line to the end of its chunk; chunk behind chunk is one quote.</summary>
internal sealed class QuoteRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        int first = FindIn(chunk, reading);
        if (first < 0)
        {
            return false;
        }

        chunks.Take();
        if (first > 0)
        {
            reading.ReadOne(parent, chunk.Take(first));
        }

        if (parent.LastElement() is not QuoteBlock quote)
        {
            quote = new QuoteBlock(null!);
            parent.Add(quote);
        }

        reading.Read(quote, chunk.Skip(first).Select(Unquoted), BlockState.Quote);
        return true;
    }

    protected override bool BeginsAt(TextChunk chunk, int line) => MarkerOf(chunk[line]) >= 0;

    private static TextLine Unquoted(TextLine line) => line.Skip(Math.Max(MarkerOf(line), 0));

    // The length of the marker with the one space that belongs to it, or -1.
    private static int MarkerOf(TextLine line)
    {
        int indent = line.Indent;
        if (indent > 3 || indent == line.Length || line[indent] != '>')
        {
            return -1;
        }

        return line.Span[(indent + 1)..].Trim(' ').IsEmpty ? line.Length : line[indent + 1] == ' ' ? indent + 2 : indent + 1;
    }
}
