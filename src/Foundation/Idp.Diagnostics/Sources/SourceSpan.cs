namespace Idp.Diagnostics;

/// <summary>A half-open range of a UTF-8 source, in bytes.</summary>
/// <param name="Start">The first byte; 0 is the first byte of the file, a byte order mark included.</param>
/// <param name="Length">The number of bytes; 0 names a place between two bytes.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The byte after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);
}
