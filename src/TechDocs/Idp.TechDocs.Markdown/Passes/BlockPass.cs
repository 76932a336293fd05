using Idp.TechDocs.Markdown.Blocks;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Passes;

/// <summary>Changes the blocks of a page before their texts are read. Thread-safe.</summary>
internal abstract class BlockPass
{
    public abstract void Run(MarkdownDocument document, BlockReading reading);
}
