using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>Knows one kind of block. Rules are asked in order; the first that takes the front of the queue has it. Thread-safe.</summary>
internal abstract class BlockRule
{
    /// <summary>Takes the first chunk if it is the rule's own, adds to <paramref name="parent"/> what it is, and puts back what it is not.</summary>
    /// <returns>False when the queue is as it was.</returns>
    public abstract bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading);
}
