using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary>What an update does to a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Status">What is done.</param>
/// <param name="Before">The file in the working copy, or null.</param>
/// <param name="After">The file after the update, or null.</param>
/// <param name="Note">Why it is a conflict, for people; null otherwise.</param>
public sealed record UpdatedFile(string Path, UpdateStatus Status, TreeFile? Before, TreeFile? After, string? Note = null)
{
    /// <summary>Whether what the template makes is put off: the manifest keeps what it remembers of the file, so that the next update offers it again.</summary>
    public bool IsPutOff { get; init; }

    internal UpdatedFile PutOff(string why) => this with { Status = UpdateStatus.Conflict, After = Before, Note = why, IsPutOff = true };
}
