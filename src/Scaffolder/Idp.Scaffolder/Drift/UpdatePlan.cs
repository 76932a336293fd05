using System.Collections.Immutable;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Drift;

/// <summary>What an update does to a working copy: the files that change, in ordinal order. Nothing is written before <see cref="Apply"/>.</summary>
/// <param name="Files">The files that change, and those that stay removed.</param>
public sealed record UpdatePlan(ImmutableArray<UpdatedFile> Files)
{
    /// <summary>Whether a person must look at a file.</summary>
    public bool HasConflicts => Files.Any(file => file.Status == UpdateStatus.Conflict);

    /// <summary>Whether the working copy is as the template makes it, but for what its users changed.</summary>
    public bool IsUpToDate => Files.All(file => file.Before == file.After);

    /// <summary>Writes the update.</summary>
    /// <exception cref="Actions.ActionException">A path leaves the working copy, or a bound is passed.</exception>
    public void Apply(Workspace workingCopy)
    {
        ArgumentNullException.ThrowIfNull(workingCopy);
        foreach (var file in Files.Where(file => file.Before != file.After))
        {
            if (file.After is not null)
            {
                TreeWriting.Write(workingCopy, file.After);
            }
            else
            {
                workingCopy.Delete(workingCopy.Parse(file.Path));
            }
        }
    }
}
