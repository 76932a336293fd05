using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>An item or a quote that further lines may belong to.</summary>
/// <param name="Serial">Tells items apart.</param>
/// <param name="Marker">What the item begins with; null for a quote.</param>
internal readonly record struct OpenContainer(int Serial, ItemMarker? Marker)
{
    private const int MostIndent = 3;

    public static readonly OpenContainer Quote = new(0, null);

    /// <summary>The columns that the content is indented by.</summary>
    public int Width => Marker?.Width ?? 0;

    /// <summary>Takes off a line what makes it belong here.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isEmpty">Whether nothing is in the container yet: a blank line ends an item that has no text.</param>
    /// <param name="rest">What is left; the line itself when it does not belong here.</param>
    public bool TryContinue(TextLine line, bool isEmpty, out TextLine rest)
    {
        rest = line;
        int indent = line.Indent;
        if (Marker is { } item)
        {
            bool isBlank = indent == line.Length;
            rest = isBlank ? line.Skip(Math.Min(item.Width, line.Length)) : indent >= item.Width ? line.Skip(item.Width) : line;
            return isBlank ? !isEmpty : indent >= item.Width;
        }

        if (indent > MostIndent || indent == line.Length || line[indent] != '>')
        {
            return false;
        }

        rest = line.Skip(indent + 1 < line.Length && line[indent + 1] == ' ' ? indent + 2 : indent + 1);
        return true;
    }
}
