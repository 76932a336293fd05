namespace Idp.Scaffolder.Trees;

/// <summary>How one file differs between two trees.</summary>
/// <param name="Path">The file.</param>
/// <param name="Change">What happened to it.</param>
/// <param name="Before">The file in the first tree, or null.</param>
/// <param name="After">The file in the second tree, or null.</param>
public sealed record FileDifference(string Path, FileChange Change, TreeFile? Before, TreeFile? After)
{
    /// <summary>The difference for people: a line for the file and, for text, the changed lines as <c>diff -u</c> shows them.</summary>
    public override string ToString() => DifferenceText.Of(this);
}
