using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Idp.Scaffolder.Trees;

/// <summary>Writes the changed lines of a text as <c>diff -u</c> does: <c>git apply</c> reads it.</summary>
internal static class UnifiedText
{
    private const int ContextLines = 3;

    /// <param name="path">The file, without <c>a/</c> and <c>b/</c>.</param>
    /// <param name="before">Null for a file that was not there.</param>
    /// <param name="after">Null for a file that is there no more.</param>
    /// <returns>Empty for equal texts.</returns>
    public static string Of(string path, string? before, string? after)
    {
        var difference = Differ.Instance.CreateDiffs(before ?? "", after ?? "", ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        if (difference.DiffBlocks.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        text.Append("--- ").Append(Name("a/", path, before)).Append('\n').Append("+++ ").Append(Name("b/", path, after)).Append('\n');
        for (int first = 0, last; first < difference.DiffBlocks.Count; first = last + 1)
        {
            last = LastOfHunk(difference.DiffBlocks, first);
            AppendHunk(difference, first, last, text);
        }

        return text.ToString();
    }

    // A tab ends a name with spaces, as git writes it.
    private static string Name(string side, string path, string? text) => text is null ? "/dev/null" : path.Contains(' ', StringComparison.Ordinal) ? $"{side}{path}\t" : side + path;

    private static int LastOfHunk(IList<DiffBlock> blocks, int first)
    {
        int last = first;
        while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - (blocks[last].DeleteStartA + blocks[last].DeleteCountA) <= 2 * ContextLines)
        {
            last++;
        }

        return last;
    }

    private static void AppendHunk(DiffResult difference, int first, int last, StringBuilder text)
    {
        var (blocks, old, now) = (difference.DiffBlocks, difference.PiecesOld, difference.PiecesNew);
        int lead = Math.Min(ContextLines, blocks[first].DeleteStartA);
        int end = blocks[last].DeleteStartA + blocks[last].DeleteCountA, tail = Math.Min(ContextLines, old.Count - end);
        int start = blocks[first].DeleteStartA - lead, count = end + tail - start;
        int nowStart = blocks[first].InsertStartB - lead, nowCount = blocks[last].InsertStartB + blocks[last].InsertCountB + tail - nowStart;
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, count)} +{Range(nowStart, nowCount)} @@\n");
        int at = start;
        for (int i = first; i <= last; i++)
        {
            Append(' ', old, at, blocks[i].DeleteStartA, text);
            at = blocks[i].DeleteStartA + blocks[i].DeleteCountA;
            Append('-', old, blocks[i].DeleteStartA, at, text);
            Append('+', now, blocks[i].InsertStartB, blocks[i].InsertStartB + blocks[i].InsertCountB, text);
        }

        Append(' ', old, at, end + tail, text);
    }

    // A range without lines is named by the line before it.
    private static string Range(int start, int count)
        => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)}{(count == 1 ? "" : $",{count}")}");

    private static void Append(char sign, IReadOnlyList<string> lines, int from, int to, StringBuilder text)
    {
        for (int i = from; i < to; i++)
        {
            text.Append(sign).Append(lines[i]).Append(lines[i].EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    // Git's lines end with a line feed, and a text without one at its end has a line that differs.
    private sealed class LineChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (int start = 0, end; start < text.Length; start = end)
            {
                int feed = text.IndexOf('\n', start);
                end = feed < 0 ? text.Length : feed + 1;
                lines.Add(text[start..end]);
            }

            return lines;
        }
    }
}
