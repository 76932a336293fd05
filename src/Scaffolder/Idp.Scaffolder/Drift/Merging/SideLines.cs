namespace Idp.Scaffolder.Drift.Merging;

/// <summary>What one side has in place of a region of the origin.</summary>
/// <param name="Lines">The lines, with their ends.</param>
/// <param name="IsUnchanged">Whether they are the origin's own.</param>
internal readonly record struct SideLines(string[] Lines, bool IsUnchanged);
