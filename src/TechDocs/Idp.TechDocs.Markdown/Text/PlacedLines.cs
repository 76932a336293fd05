using System.Text;

namespace Idp.TechDocs.Markdown.Text;

/// <summary>Makes lines of others, so that the place of each character is still known.</summary>
internal static class PlacedLines
{
    /// <summary>A line with something in front that is not of the page.</summary>
    public static TextLine Prefix(this PagePlaces places, string front, TextLine line)
    {
        int position = places.Begin();
        places.AddPoint(front.Length, line.Position);
        places.Add(line.Length, line.Position);
        return new TextLine(string.Concat(front, line.Span), position);
    }

    /// <summary>Pieces as one line.</summary>
    public static TextLine Join(this PagePlaces places, params ReadOnlySpan<TextLine> pieces)
    {
        int position = places.Begin();
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            places.Add(piece.Length, piece.Position);
            text.Append(piece.Span);
        }

        return new TextLine(text.ToString(), position);
    }
}
