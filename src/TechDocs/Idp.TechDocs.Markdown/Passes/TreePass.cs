using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Passes;

/// <summary>Changes the tree of a page once all texts are read. Thread-safe.</summary>
internal abstract class TreePass
{
    public abstract void Run(MarkdownDocument document, PageReading page);
}
