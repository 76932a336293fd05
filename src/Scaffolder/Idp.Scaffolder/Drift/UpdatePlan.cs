using System.Collections.Immutable;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Drift;

/// <summary>What an update does to a working copy: the files that change, in ordinal order. Nothing is written before <see cref="Apply"/>.</summary>
/// <param name="Files">The files that change, those that stay removed, and those that a person must look at.</param>
public sealed record UpdatePlan(ImmutableArray<UpdatedFile> Files)
{
    /// <summary>Whether a person must look at a file.</summary>
    public bool HasConflicts => Files.Any(file => file.Status == UpdateStatus.Conflict);

    /// <summary>Whether the working copy is as the template makes it, but for what its users changed.</summary>
    public bool IsUpToDate => Files.All(file => file.Before == file.After);

    internal NextManifest? Next { get; init; }

    /// <summary>The plan with each file that cannot be written, and why, as a conflict that is put off. Nothing is written.</summary>
    /// <exception cref="ActionException">The manifest cannot be written, so that nothing can.</exception>
    public UpdatePlan CheckedAgainst(Workspace workingCopy)
    {
        ArgumentNullException.ThrowIfNull(workingCopy);
        var obstacles = new UpdateObstacles(workingCopy, Files);
        if (Files.FirstOrDefault(IsManifest) is { } manifest && obstacles.Find(manifest) is { } obstacle)
        {
            throw ActionException.Conflict($"'{manifest.Path}': {obstacle}");
        }

        return With(Files.Select(file => file.Before != file.After && obstacles.Find(file) is { } why ? file.PutOff(why) : file));
    }

    /// <summary>Writes the update: what goes first, then what comes, and the manifest last. All is checked before the first write; a file that cannot be written keeps no other from it.</summary>
    /// <returns>The plan as it came out: files that could not be written are put off, and the next update offers them again.</returns>
    /// <exception cref="ActionException">The manifest cannot be written.</exception>
    public UpdatePlan Apply(Workspace workingCopy)
    {
        var plan = CheckedAgainst(workingCopy);
        var order = plan.Files.Where(file => file.Before != file.After && !IsManifest(file)).OrderBy(file => file.After is not null).ToArray();
        var failed = order.Select(file => Try(file, workingCopy)).OfType<UpdatedFile>().ToDictionary(file => file.Path, StringComparer.Ordinal);
        plan = plan.With(plan.Files.Select(file => failed.GetValueOrDefault(file.Path, file)));
        if (plan.Files.FirstOrDefault(IsManifest) is { } manifest && Try(manifest, workingCopy) is { } unwritten)
        {
            throw ActionException.Conflict($"'{manifest.Path}': {unwritten.Note}");
        }

        return plan;
    }

    private bool IsManifest(UpdatedFile file) => file.Path == Next?.Path;

    private UpdatePlan With(IEnumerable<UpdatedFile> files)
    {
        ImmutableArray<UpdatedFile> all = [.. files];
        return this with { Files = Next?.AddTo(all) ?? all };
    }

    private static UpdatedFile? Try(UpdatedFile file, Workspace workingCopy)
    {
        try
        {
            UpdateWriting.Write(file, workingCopy);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ActionException)
        {
            return file.PutOff($"it cannot be written: {e.Message}");
        }
    }
}
