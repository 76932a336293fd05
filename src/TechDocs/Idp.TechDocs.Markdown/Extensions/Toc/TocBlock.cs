using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>The table of contents.</summary>
internal sealed class TocBlock(List<HeadingTree> headings) : LeafBlock(null)
{
    public List<HeadingTree> Headings => headings;
}
