using Idp.TechDocs.Markdown.Blocks.Rules;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>Where blocks begin that are neither lists nor quotes: what ends a paragraph, and an item whose indent is missing. Thread-safe.</summary>
internal sealed class BlockStarts(IEnumerable<BlockRule> rules)
{
    private readonly BlockRule[] _rules = [.. rules.Where(rule => rule is not QuoteRule)];

    /// <summary>How many lines from one on belong to the block that begins there; 0 when none does.</summary>
    public int LengthAt(TextChunk lines, int line, PageReading page)
    {
        foreach (var rule in _rules)
        {
            if (rule.LengthAt(lines, line) is > 0 and var length)
            {
                return length;
            }
        }

        return page.FindBlock(lines[line]) is null ? 0 : 1;
    }
}
