using Idp.TechDocs.Markdown.Highlighting;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Code whose pieces are told apart.</summary>
public sealed class HighlightedCode : LeafBlock
{
    /// <summary>Makes one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Its language by any name that Pygments knows it by; empty for none.</param>
    public HighlightedCode(string code, string language)
        : base(null)
    {
        Code = code;
        Language = language;
    }

    /// <summary>The code, as it was written.</summary>
    public string Code { get; }

    /// <summary>The language as the page has it; empty when it has none.</summary>
    public string Language { get; }

    /// <summary>What stands above the code; null for nothing.</summary>
    public string? Title { get; init; }

    internal CodeStyle Style { get; init; } = CodeStyle.Default;

    internal CodeCache? Cache { get; init; }

    internal CodeLayout Layout { get; init; } = CodeLayout.None;
}
