using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>One reading of a page into blocks. Used by one thread.</summary>
internal sealed class BlockReading(ReadOnlyMemory<BlockRule> rules, PageReading page)
{
    private readonly Stack<BlockState> _states = new([BlockState.None]);
    private int _depth;

    // Said once.
    private bool _isTooDeep;

    public PageReading Page => page;

    /// <summary>What is being read just now.</summary>
    public BlockState State => _states.Peek();

    /// <summary>Reads lines with blank ones between them.</summary>
    public void Read(ContainerBlock parent, TextChunk lines) => Read(parent, ChunkQueue.Of(lines));

    /// <summary>Reads lines with blank ones between them, in a state.</summary>
    public void Read(ContainerBlock parent, TextChunk lines, BlockState state) => In(state, () => Read(parent, lines));

    /// <summary>Reads lines as one chunk, whatever is in them.</summary>
    public void ReadOne(ContainerBlock parent, TextChunk chunk) => Read(parent, new ChunkQueue(chunk));

    /// <summary>Reads lines as one chunk, in a state.</summary>
    public void ReadOne(ContainerBlock parent, TextChunk chunk, BlockState state) => In(state, () => ReadOne(parent, chunk));

    /// <summary>Does something in a state.</summary>
    public void In(BlockState state, Action read)
    {
        _states.Push(state);
        read();
        _states.Pop();
    }

    private void Read(ContainerBlock parent, ChunkQueue chunks)
    {
        if (++_depth > page.Limits.MaxDepth)
        {
            if (!_isTooDeep)
            {
                page.Report(MarkdownFaults.TooDeep, chunks.First, page.Limits.MaxDepth);
                _isTooDeep = true;
            }

            while (!chunks.IsEmpty)
            {
                parent.Add(LeafText.Paragraph(chunks.Take()));
            }
        }

        while (!chunks.IsEmpty)
        {
            ReadNext(parent, chunks);
        }

        _depth--;
    }

    private void ReadNext(ContainerBlock parent, ChunkQueue chunks)
    {
        foreach (var rule in rules.Span)
        {
            if (rule.TryRead(parent, chunks, this))
            {
                return;
            }
        }
    }
}
