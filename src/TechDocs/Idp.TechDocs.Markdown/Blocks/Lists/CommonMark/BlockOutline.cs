using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>Lines cut at the lists in them.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Parts">Lists, and what stands between them, in order.</param>
/// <param name="IsParted">Whether a blank line stands between two of the blocks.</param>
internal sealed record BlockOutline(TextChunk Lines, IReadOnlyList<OutlinePart> Parts, bool IsParted);

/// <summary>A list, or what stands before, between and behind lists.</summary>
internal abstract record OutlinePart;

/// <summary>Chunks in which no list begins.</summary>
internal sealed record ChunksPart(ChunkQueue Chunks) : OutlinePart;

/// <summary>A list.</summary>
/// <param name="First">What its first item begins with.</param>
internal sealed record ListPart(ItemMarker First) : OutlinePart
{
    /// <summary>The lines of each item, what makes them belong to it taken off.</summary>
    public List<List<TextLine>> Items { get; } = [];

    /// <summary>Whether a blank line stands between two items.</summary>
    public bool IsParted { get; set; }
}
