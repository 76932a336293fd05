using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>Knows one kind of block. Rules are asked in order; the first that takes the front of the queue has it. Thread-safe.</summary>
internal abstract class BlockRule
{
    private const int LongChunk = 32;

    /// <summary>Takes the first chunk if it is the rule's own, adds to <paramref name="parent"/> what it is, and puts back what it is not.</summary>
    /// <returns>False when the queue is as it was.</returns>
    public abstract bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading);

    /// <summary>How many lines from one on are the rule's own, so that no list of CommonMark begins in them; 0 where it begins nothing.</summary>
    public virtual int LengthAt(TextChunk chunk, int line) => BeginsAt(chunk, line) ? 1 : 0;

    /// <summary>Is told that nothing more comes into an item of a list of CommonMark.</summary>
    public virtual void Close(ContainerBlock item, BlockReading reading)
    {
    }

    /// <summary>Goes through a chunk for the first line that <see cref="BeginsAt"/> is true for.</summary>
    /// <returns>Its number, or -1.</returns>
    public int Scan(TextChunk chunk)
    {
        for (int i = 0; i < chunk.Count; i++)
        {
            if (BeginsAt(chunk, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a line begins what the rule is after, wherever in a chunk it stands. Depends on the line and those behind it only.</summary>
    protected virtual bool BeginsAt(TextChunk chunk, int line) => false;

    /// <summary>The same as <see cref="Scan"/>, without going over the lines of a long chunk once for each block in it.</summary>
    protected int FindIn(TextChunk chunk, BlockReading reading)
        => chunk.Count < LongChunk ? Scan(chunk) : reading.Page.State<BlockBeginnings>().Find(this, chunk);
}
