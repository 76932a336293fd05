using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Tree;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The blocks of a text and of those that it extends.</summary>
internal sealed class BlockTable
{
    private readonly Dictionary<string, List<(ParsedText Text, BlockDefinition Block)>> _byName = new(StringComparer.Ordinal);

    public BlockTable(ParsedText text) => Add(text);

    /// <summary>Adds the blocks of a text that is extended, behind those that are there.</summary>
    public void Add(ParsedText text)
    {
        foreach (var block in text.Blocks)
        {
            if (!_byName.TryGetValue(block.Name, out var blocks))
            {
                _byName.Add(block.Name, blocks = []);
            }

            blocks.Add((text, block));
        }
    }

    /// <summary>The block of a name, as often replaced as <paramref name="depth"/> says; null when there is none.</summary>
    public (ParsedText Text, BlockDefinition Block)? Find(string name, int depth)
        => _byName.TryGetValue(name, out var blocks) && depth < blocks.Count ? blocks[depth] : null;
}
