namespace Idp.Scaffolder.Drift.Merging;

/// <summary>Some lines of the origin.</summary>
/// <param name="Start">The first, from 0.</param>
/// <param name="End">The one behind the last; the start for a place between two lines.</param>
internal readonly record struct LineRegion(int Start, int End);
