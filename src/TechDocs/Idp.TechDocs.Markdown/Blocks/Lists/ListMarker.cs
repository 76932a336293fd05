namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>What an item begins with.</summary>
internal static class ListMarker
{
    /// <summary>The length of a bullet (or a number) with the spaces around it, or -1.</summary>
    /// <param name="line">The line.</param>
    /// <param name="leastIndent">The fewest spaces in front.</param>
    /// <param name="mostIndent">The most.</param>
    /// <param name="bullets">Whether <c>*</c>, <c>+</c> and <c>-</c> count.</param>
    /// <param name="numbers">Whether <c>1.</c> counts.</param>
    public static int LengthOf(ReadOnlySpan<char> line, int leastIndent, int mostIndent, bool bullets, bool numbers)
    {
        int indent = line.IndexOfAnyExcept(' ');
        if (indent < leastIndent || indent > mostIndent)
        {
            return -1;
        }

        int end = indent;
        if (bullets && line[indent] is '*' or '+' or '-')
        {
            end = indent + 1;
        }
        else if (numbers)
        {
            while (end < line.Length && char.IsDigit(line[end]))
            {
                end++;
            }

            end = end > indent && end < line.Length && line[end] == '.' ? end + 1 : indent;
        }

        if (end == indent || end == line.Length || line[end] != ' ')
        {
            return -1;
        }

        int text = line[end..].IndexOfAnyExcept(' ');
        return text < 0 ? line.Length : end + text;
    }
}
