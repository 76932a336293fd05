namespace Idp.TechDocs.Markdown.Text;

/// <summary>The chunks that are still to be read; what a rule leaves over goes back to the front.</summary>
internal sealed class ChunkQueue
{
    private readonly Stack<TextChunk> _chunks = new();

    public ChunkQueue(TextChunk only) => _chunks.Push(only);

    private ChunkQueue(List<TextChunk> chunks)
    {
        for (int i = chunks.Count - 1; i >= 0; i--)
        {
            _chunks.Push(chunks[i]);
        }
    }

    public bool IsEmpty => _chunks.Count == 0;

    public TextChunk First => _chunks.Peek();

    /// <summary>Cuts lines at their empty ones: of several in a row every second is a cut, and the others begin the next chunk.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isKept">Which lines are no cuts, though they may be empty; may be shorter.</param>
    public static ChunkQueue Of(TextChunk lines, ReadOnlySpan<bool> isKept = default)
    {
        var chunks = new List<TextChunk>();
        int start = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (i > start && lines[i].IsEmpty && i + 1 < lines.Count && !(i < isKept.Length && isKept[i]))
            {
                chunks.Add(lines.Skip(start).Take(i - start));
                start = ++i;
            }
        }

        if (start < lines.Count)
        {
            chunks.Add(lines.Skip(start));
        }

        return new ChunkQueue(chunks);
    }

    public TextChunk Take() => _chunks.Pop();

    public void PutBack(TextChunk chunk) => _chunks.Push(chunk);
}
