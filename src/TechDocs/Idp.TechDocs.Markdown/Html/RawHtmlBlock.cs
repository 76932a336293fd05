using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>HTML that is written as it is.</summary>
public sealed class RawHtmlBlock : LeafBlock
{
    /// <summary>Makes one.</summary>
    /// <param name="html">The HTML. It comes from the page: nobody has looked whether it is safe.</param>
    public RawHtmlBlock(string html)
        : base(null)
        => Html = html;

    /// <summary>The HTML.</summary>
    public string Html { get; }
}
