using Idp.TechDocs.Markdown.Blocks;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>The way from the characters of a block's text to their places.</summary>
internal sealed class LeafPlaces(LeafBlock leaf)
{
    private int[]? _starts;

    /// <summary>The place of a character of <see cref="LeafText.TextOf"/>.</summary>
    public int PlaceOf(int at)
    {
        _starts ??= StartsOf(leaf);
        int found = Array.BinarySearch(_starts, at);
        int line = found >= 0 ? found : ~found - 1;
        return leaf.Lines.Lines[line].Position + at - _starts[line];
    }

    private static int[] StartsOf(LeafBlock leaf)
    {
        int[] starts = new int[leaf.Lines.Count];
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + leaf.Lines.Lines[i - 1].Slice.Length + 1;
        }

        return starts;
    }
}
