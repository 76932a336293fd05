namespace Idp.Content;

/// <summary>How a <see cref="Glob"/> compares names.</summary>
[Flags]
public enum GlobMatching
{
    /// <summary>Case counts, and names with a leading dot need a pattern with one.</summary>
    Strict = 0,

    /// <summary>Case does not count.</summary>
    IgnoreCase = 1,

    /// <summary>A leading dot is a character like any other: npm's <c>dot: true</c>.</summary>
    Dots = 2,
}
