using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A fence whose content is for a script in the browser.</summary>
public sealed class FormattedFence : LeafBlock
{
    /// <summary>Makes one.</summary>
    /// <param name="name">The name that fences of this kind have.</param>
    /// <param name="content">What stands between the fences.</param>
    public FormattedFence(string name, string content)
        : base(null)
    {
        Name = name;
        Content = content;
    }

    /// <summary>The name that fences of this kind have.</summary>
    public string Name { get; }

    /// <summary>What stands between the fences.</summary>
    public string Content { get; }

    internal CodeLayout Layout { get; init; } = CodeLayout.None;

    internal bool IsDiv { get; init; }
}
