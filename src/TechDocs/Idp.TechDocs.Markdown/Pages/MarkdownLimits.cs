namespace Idp.TechDocs.Markdown;

/// <summary>What a page may take. Immutable.</summary>
public sealed record MarkdownLimits
{
    /// <summary>How deep blocks, and inlines in a block, may be nested; deeper text stays text. Default 100.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>How many characters a page may have, with what is included into it. Default 16 million.</summary>
    public int MaxLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>How often files may be put into a page, those in files that are put in counted too. Default 1,000.</summary>
    public int MaxSnippets { get; init; } = 1000;

    /// <summary>How many entries all tables of contents within a page may have together; further ones stay text. Default 100,000.</summary>
    public int MaxContents { get; init; } = 100_000;

    /// <summary>The limits that count when none are given.</summary>
    public static MarkdownLimits Default { get; } = new();
}
