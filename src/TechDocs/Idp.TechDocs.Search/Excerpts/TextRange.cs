namespace Idp.TechDocs.Search;

/// <summary>A range of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
