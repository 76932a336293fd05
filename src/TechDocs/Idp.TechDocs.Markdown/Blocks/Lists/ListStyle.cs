namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>How lists nest and part.</summary>
/// <param name="Indent">The spaces of a level.</param>
/// <param name="IsSane">Whether a list has one kind of marker.</param>
internal sealed record ListStyle(int Indent, bool IsSane)
{
    /// <summary>Whether a blank line ends a list with bullets.</summary>
    public bool PartsBullets { get; init; } = IsSane;

    /// <summary>Whether a list of numbers begins with its first one.</summary>
    public bool HasStart { get; init; }

    /// <summary>Python-Markdown by itself.</summary>
    public static readonly ListStyle Plain = new(PageReading.TabLength, IsSane: false);
}
