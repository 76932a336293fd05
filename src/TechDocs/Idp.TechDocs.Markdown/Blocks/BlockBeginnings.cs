using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>Where rules have found what they look for in long chunks: what is left of a chunk is not gone over again. Belongs to one page.</summary>
internal sealed class BlockBeginnings
{
    private readonly Dictionary<(BlockRule Rule, TextLine[] Lines, int End), (int From, int Found)> _known = [];

    /// <summary>The first line of a chunk that a rule is after, or -1.</summary>
    public int Find(BlockRule rule, TextChunk chunk)
    {
        var key = (rule, chunk.Array, chunk.Start + chunk.Count);
        if (_known.TryGetValue(key, out var last) && chunk.Start >= last.From && (last.Found < 0 || last.Found >= chunk.Start))
        {
            return last.Found < 0 ? -1 : last.Found - chunk.Start;
        }

        int found = rule.Scan(chunk);
        _known[key] = (chunk.Start, found < 0 ? -1 : chunk.Start + found);
        return found;
    }
}
