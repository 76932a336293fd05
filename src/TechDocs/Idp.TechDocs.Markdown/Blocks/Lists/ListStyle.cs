namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>How lists nest and part.</summary>
/// <param name="Indent">The spaces of a level.</param>
/// <param name="IsSane">Whether a list has one kind of marker, and a blank line ends one with bullets.</param>
internal sealed record ListStyle(int Indent, bool IsSane)
{
    /// <summary>Python-Markdown by itself.</summary>
    public static readonly ListStyle Plain = new(PageReading.TabLength, IsSane: false);
}
