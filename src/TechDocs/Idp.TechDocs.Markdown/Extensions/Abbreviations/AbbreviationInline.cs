using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>An abbreviation where it is used.</summary>
public sealed class AbbreviationInline : LeafInline
{
    /// <summary>Makes one.</summary>
    /// <param name="label">The abbreviation.</param>
    /// <param name="title">What it stands for.</param>
    public AbbreviationInline(string label, string title) => (Label, Title) = (label, title);

    /// <summary>The abbreviation.</summary>
    public string Label { get; }

    /// <summary>What it stands for.</summary>
    public string Title { get; }
}
