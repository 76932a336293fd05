using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Passes;
using Idp.TechDocs.Markdown.Preprocessing;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown;

/// <summary>Gathers what the extensions of a dialect bring. The numbers that order the parts are those of Python-Markdown, so that extensions meet as they do there.</summary>
internal sealed class DialectBuilder
{
    /// <summary>What changes the lines of a page before blocks are read.</summary>
    public Ordered<Preprocessor> Preprocessors { get; } = new();

    public Ordered<BlockRule> BlockRules { get; } = new();

    public Ordered<InlineRule> InlineRules { get; } = new();

    /// <summary>What changes the tree once all texts are read.</summary>
    public Ordered<TreePass> Passes { get; } = new();

    public Ordered<IMarkdownObjectRenderer> Renderers { get; } = new();

    /// <summary>Where icons come from; null for nowhere.</summary>
    public IIconSource? Icons { get; init; }

    /// <summary>The signs that a backslash takes the meaning from.</summary>
    public HashSet<char> EscapedSigns { get; } = [.. Inlines.Rules.EscapeRule.Signs];
}
