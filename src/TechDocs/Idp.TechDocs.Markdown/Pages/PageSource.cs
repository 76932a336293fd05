using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Markdown;

/// <summary>The text of a page, and the way from a place to the file. Used by one thread.</summary>
internal sealed class PageSource(SourceText file, string text, int fileOffset)
{
    // A file in a file in a file … is told up to here.
    private const int MostMarkers = 16;

    private readonly CharacterOffsets _offsets = new(file, text, fileOffset);

    /// <summary>The text that is read; front matter is not in it.</summary>
    public string Text => text;

    public string Path => file.Path;

    /// <summary>The numbers of places.</summary>
    public PagePlaces Places { get; } = new(text.Length);

    /// <summary>The place of characters that stand side by side.</summary>
    public MarkdownPlace Locate(int place, int length)
    {
        var (included, start) = Places.Resolve(place);
        var (endFile, end) = Places.Resolve(place + length);
        end = endFile == included ? Math.Max(start, end) : start;
        return included is null ? new MarkdownPlace(_offsets.Locate(start, end), []) : new MarkdownPlace(included.Locate(start, end), MarkersOf(included));
    }

    /// <summary>The character of the page; for a file that was put in, the one where it was.</summary>
    public int CharacterOf(int place)
    {
        var (included, character) = Places.Resolve(place);
        while (included is { } file)
        {
            (included, character) = Places.Resolve(file.Marker.Position);
        }

        return character;
    }

    private ImmutableArray<RelatedLocation> MarkersOf(IncludedFile? included)
    {
        var markers = ImmutableArray.CreateBuilder<RelatedLocation>();
        while (included is not null && markers.Count < MostMarkers)
        {
            var marker = included.Marker;
            var (outer, start) = Places.Resolve(marker.Position);
            var location = outer is null ? _offsets.Locate(start, start + marker.Length) : outer.Locate(start, start + marker.Length);
            markers.Add(new RelatedLocation(location, "put in here"));
            included = outer;
        }

        return markers.DrainToImmutable();
    }
}
