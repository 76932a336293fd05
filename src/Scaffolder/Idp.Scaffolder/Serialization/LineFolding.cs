using System.Text;

namespace Idp.Scaffolder.Serialization;

/// <summary>What folding may do to a text.</summary>
internal enum FoldMode
{
    /// <summary>Lines end at single blanks.</summary>
    Flow,

    /// <summary>So do those of a block, but lines that are moved in stay.</summary>
    Block,

    /// <summary>Lines may also end inside a word, with a backslash.</summary>
    Quoted,
}

/// <summary>Ends lines near a width, as npm's <c>yaml</c> does.</summary>
internal static class LineFolding
{
    /// <param name="text">The text.</param>
    /// <param name="indent">What further lines begin with.</param>
    /// <param name="mode">Where lines may end.</param>
    /// <param name="atStart">How far the first line is moved in; null for not at all.</param>
    /// <param name="style">The widths.</param>
    /// <param name="overflows">Whether a line is longer than the width.</param>
    public static string Fold(string text, string indent, FoldMode mode, int? atStart, YamlStyle style, out bool overflows)
    {
        overflows = false;
        int width = style.Width;
        int least = width < (style.MinContentWidth ?? 20) ? 0 : style.MinContentWidth ?? 20;
        int step = Math.Max(1 + least, 1 + width - indent.Length);
        if (width <= 0 || text.Length <= step)
        {
            return text;
        }

        var folds = new List<int>();
        var escaped = new HashSet<int>();
        if (!Find(text, indent.Length, mode, atStart, width, least, step, folds, escaped, ref overflows) || folds.Count == 0)
        {
            return text;
        }

        return Apply(text, indent, folds, escaped);
    }

    private static bool Find(
        string text, int indent, FoldMode mode, int? atStart, int width, int least, int step,
        List<int> folds, HashSet<int> escaped, ref bool overflows)
    {
        int end = width - indent;
        if (atStart > width - Math.Max(2, least))
        {
            folds.Add(0);
        }
        else if (atStart is { } used)
        {
            end = width - used;
        }

        int split = 0, escapeStart = -1, escapeEnd = -1, i = -1;
        char previous = '\0';
        if (mode == FoldMode.Block)
        {
            i = SkipMovedIn(text, i, indent);
            end = i != -1 ? i + step : end;
        }

        for (char c = At(text, ++i); i < text.Length; c = At(text, ++i))
        {
            if (mode == FoldMode.Quoted && c == '\\')
            {
                escapeStart = i;
                i += At(text, i + 1) switch { 'x' => 3, 'u' => 5, 'U' => 9, _ => 1 };
                escapeEnd = i;
            }

            if (c == '\n')
            {
                i = mode == FoldMode.Block ? SkipMovedIn(text, i, indent) : i;
                end = i + indent + step;
                split = 0;
            }
            else
            {
                if (c == ' ' && previous is not ('\0' or ' ' or '\n' or '\t') && At(text, i + 1) is not ('\0' or ' ' or '\n' or '\t'))
                {
                    split = i;
                }

                if (i >= end && split > 0)
                {
                    folds.Add(split);
                    end = split + step;
                    split = 0;
                }
                else if (i >= end && mode == FoldMode.Quoted)
                {
                    while (previous is ' ' or '\t')
                    {
                        previous = c;
                        c = At(text, ++i);
                        overflows = true;
                    }

                    // Room for the backslash; an escape is not divided.
                    int at = i > escapeEnd + 1 ? i - 2 : escapeStart - 1;
                    if (at < 0 || !escaped.Add(at))
                    {
                        return false;
                    }

                    folds.Add(at);
                    end = at + step;
                    split = 0;
                }
                else if (i >= end)
                {
                    overflows = true;
                }
            }

            previous = c;
        }

        return true;
    }

    private static string Apply(string text, string indent, List<int> folds, HashSet<int> escaped)
    {
        var folded = new StringBuilder(text, 0, folds[0], text.Length + (folds.Count * (indent.Length + 1)));
        for (int i = 0; i < folds.Count; i++)
        {
            int fold = folds[i];
            int end = i + 1 < folds.Count ? folds[i + 1] : text.Length;
            if (fold == 0)
            {
                folded.Clear().Append('\n').Append(indent).Append(text, 0, end);
                continue;
            }

            if (escaped.Contains(fold))
            {
                folded.Append(text[fold]).Append('\\');
            }

            folded.Append('\n').Append(indent).Append(text, fold + 1, end - fold - 1);
        }

        return folded.ToString();
    }

    // The place before the first line that is not moved in further than the block.
    private static int SkipMovedIn(string text, int i, int indent)
    {
        int end = i;
        int start = i + 1;
        char c = At(text, start);
        while (c is ' ' or '\t')
        {
            if (i < start + indent)
            {
                c = At(text, ++i);
                continue;
            }

            do
            {
                c = At(text, ++i);
            }
            while (i < text.Length && c != '\n');

            end = i;
            start = i + 1;
            c = At(text, start);
        }

        return end;
    }

    private static char At(string text, int i) => (uint)i < (uint)text.Length ? text[i] : '\0';
}
