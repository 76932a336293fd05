namespace Idp.Yaml.Tape;

/// <summary>Where a value stands, in characters of the document, and what is said about it.</summary>
/// <param name="Start">Its first character, or that of its anchor or tag.</param>
/// <param name="End">The character after it; of a collection, after its bracket or at its first key.</param>
/// <param name="Anchor">The name of its anchor.</param>
/// <param name="Tag">Its tag as it is written.</param>
internal readonly record struct NodePlace(int Start, int End, string? Anchor, string? Tag)
{
    /// <summary>How many of anchor and tag there are.</summary>
    public int Properties => (Anchor is null ? 0 : 1) + (Tag is null ? 0 : 1);
}
