using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>Code in the middle of text whose pieces are told apart.</summary>
public sealed class HighlightedInline : CodeInline
{
    /// <summary>Makes one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Its language by any name that Pygments knows it by; empty for none.</param>
    public HighlightedInline(string code, string language)
        : base(code)
        => Language = language;

    /// <summary>The language as the page has it; empty when it has none.</summary>
    public string Language { get; }

    internal CodeStyle Style { get; init; } = CodeStyle.Default;
}
