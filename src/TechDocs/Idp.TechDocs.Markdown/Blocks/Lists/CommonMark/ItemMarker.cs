namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>What an item begins with, as CommonMark has it.</summary>
/// <param name="Sign">The bullet, or what stands behind the number: items of another sign are of another list.</param>
/// <param name="Number">The number; 0 for a bullet.</param>
/// <param name="Width">The columns up to the content: so far are the item's other lines indented.</param>
/// <param name="IsEmpty">Whether nothing stands behind it.</param>
internal readonly record struct ItemMarker(char Sign, int Number, int Width, bool IsEmpty)
{
    private const int MostIndent = 3;
    private const int MostDigits = 9;
    private const int MostSpaces = 4;

    public bool IsOrdered => Sign is '.' or ')';

    /// <summary>Whether it ends a paragraph that stands right in front of it.</summary>
    public bool EndsParagraph => !IsEmpty && (!IsOrdered || Number == 1);

    /// <summary>Reads the marker that a line begins with; null when it begins with none.</summary>
    public static ItemMarker? Read(ReadOnlySpan<char> line)
    {
        int indent = line.IndexOfAnyExcept(' ');
        if (indent is < 0 or > MostIndent)
        {
            return null;
        }

        int sign = indent, number = 0;
        while (sign < line.Length && sign < indent + MostDigits && char.IsAsciiDigit(line[sign]))
        {
            number = (number * 10) + (line[sign++] - '0');
        }

        bool isMarker = sign < line.Length && (sign > indent ? line[sign] is '.' or ')' : line[sign] is '-' or '+' or '*');
        if (!isMarker || (sign + 1 < line.Length && line[sign + 1] != ' '))
        {
            return null;
        }

        int spaces = line[(sign + 1)..].IndexOfAnyExcept(' ');

        // So many spaces that what follows is code: one of them is the marker's own.
        int width = sign + 1 + (spaces is < 0 or > MostSpaces ? 1 : spaces);
        return new ItemMarker(line[sign], number, width, spaces < 0);
    }
}
