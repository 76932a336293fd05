namespace Idp.Scaffolder.Drift.Merging;

/// <summary>A merged text.</summary>
/// <param name="Text">The text, with marks where both sides changed the same lines.</param>
/// <param name="Conflicts">How many such places there are.</param>
internal readonly record struct MergedText(string Text, int Conflicts);
