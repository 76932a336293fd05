using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Extensions.SlashBlocks;
using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Passes;
using Idp.TechDocs.Markdown.Preprocessing;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown;

/// <summary>Gathers what the extensions of a dialect bring. The numbers that order the parts are those of Python-Markdown, so that extensions meet as they do there.</summary>
/// <param name="settings">What the dialect is made from.</param>
internal sealed class DialectBuilder(MarkdownDialect settings)
{
    private readonly List<Action> _completions = [];

    public MarkdownDialect Settings => settings;

    /// <summary>Whose rules lists follow.</summary>
    public ListMode Lists { get; set; } = settings.Lists;

    /// <summary>How code is written.</summary>
    public CodeSettings Code { get; } = new();

    /// <summary>What stands around pieces of code.</summary>
    public TokenElements CodeElements { get; } = TokenElements.Without(settings.UnstyledCodeClasses);

    /// <summary>How <c>codehilite</c> writes code; null when it does not.</summary>
    public CodeStyle? CodeHilite { get; set; }

    /// <summary>What changes the lines of a page before blocks are read.</summary>
    public Ordered<Preprocessor> Preprocessors { get; } = new();

    public Ordered<BlockRule> BlockRules { get; } = new();

    public Ordered<InlineRule> InlineRules { get; } = new();

    /// <summary>What changes the blocks before their texts are read.</summary>
    public Ordered<BlockPass> BlockPasses { get; } = new();

    /// <summary>What changes the tree once all texts are read.</summary>
    public Ordered<TreePass> Passes { get; } = new();

    public Ordered<IMarkdownObjectRenderer> Renderers { get; } = new();

    /// <summary>Where icons come from; null for nowhere.</summary>
    public IIconSource? Icons { get; init; }

    /// <summary>The signs that a backslash takes the meaning from.</summary>
    public HashSet<char> EscapedSigns { get; } = [.. Inlines.Rules.EscapeRule.Signs];

    /// <summary>The kinds of blocks of slashes, by their names.</summary>
    public Dictionary<string, SlashBlockKind> SlashBlocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Does something once all extensions are registered, for those that must know of others.</summary>
    public void WhenComplete(Action complete) => _completions.Add(complete);

    /// <summary>Ends the registering.</summary>
    public void Complete()
    {
        foreach (var complete in _completions)
        {
            complete();
        }
    }
}
