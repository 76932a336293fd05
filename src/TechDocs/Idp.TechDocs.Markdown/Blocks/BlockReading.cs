using Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;
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

    /// <summary>Reads lists as CommonMark does; null where rules read them.</summary>
    public CommonMarkLists? Lists { get; init; }

    /// <summary>What is being read just now.</summary>
    public BlockState State => _states.Peek();

    /// <summary>Reads lines with blank ones between them.</summary>
    public void Read(ContainerBlock parent, TextChunk lines)
    {
        if (Lists is null)
        {
            Read(parent, ChunkQueue.Of(lines));
        }
        else
        {
            Lists.Read(parent, lines, this);
        }
    }

    /// <summary>Reads lines with blank ones between them, in a state.</summary>
    public void Read(ContainerBlock parent, TextChunk lines, BlockState state) => In(state, () => Read(parent, lines));

    /// <summary>Reads lines as one chunk, whatever is in them.</summary>
    public void ReadOne(ContainerBlock parent, TextChunk chunk)
    {
        if (Lists is null)
        {
            Read(parent, new ChunkQueue(chunk));
        }
        else
        {
            Lists.Read(parent, chunk, this);
        }
    }

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
        if (!TryEnter(chunks.IsEmpty ? default : chunks.First))
        {
            while (!chunks.IsEmpty)
            {
                parent.Add(LeafText.Paragraph(chunks.Take()));
            }
        }

        ReadHere(parent, chunks);
        Leave();
    }

    /// <summary>Reads chunks, and goes no level deeper.</summary>
    public void ReadHere(ContainerBlock parent, ChunkQueue chunks)
    {
        while (!chunks.IsEmpty)
        {
            ReadNext(parent, chunks);
        }
    }

    /// <summary>Goes one level deeper; <see cref="Leave"/> comes back from there in any case.</summary>
    /// <returns>False where that is too deep, and lines are to stay text.</returns>
    public bool TryEnter(TextChunk lines)
    {
        if (++_depth <= page.Limits.MaxDepth)
        {
            return true;
        }

        if (!_isTooDeep)
        {
            page.Report(MarkdownFaults.TooDeep, lines, page.Limits.MaxDepth);
            _isTooDeep = true;
        }

        return false;
    }

    /// <summary>Comes back from a level.</summary>
    public void Leave() => _depth--;

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
