using System.Text;
using Idp.Scaffolder.Drift.Merging;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary>Merges what a template makes now into a working copy of what it made before.</summary>
/// <param name="manifest">What the working copy remembers.</param>
/// <param name="origin">What the template made before; null when that cannot be made any more: then only hashes tell who changed what, and a file that both changed is marked from its first to its last difference.</param>
public sealed class UpdatePlanner(GeneratedManifest manifest, FileTree? origin = null)
{
    private const string Ours = "working copy";
    private const string Theirs = "template";

    /// <summary>Works out the update.</summary>
    /// <param name="workingCopy">The files as they are; those that no template made are left alone.</param>
    /// <param name="made">What the template makes now.</param>
    /// <param name="manifestPath">Where both keep their manifest, which is always taken from the template.</param>
    public UpdatePlan Plan(FileTree workingCopy, FileTree made, string manifestPath = GeneratedManifest.DefaultPath)
    {
        ArgumentNullException.ThrowIfNull(workingCopy);
        ArgumentNullException.ThrowIfNull(made);
        var paths = manifest.Files.Keys.Concat(manifest.Pending.Keys).Concat(made.Files.Select(file => file.Path))
            .Where(path => path != manifestPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var files = paths.Select(path => DecideAnew(path, workingCopy.Find(path), made.Find(path))).OfType<UpdatedFile>();
        var next = new NextManifest(manifest, manifestPath, workingCopy.Find(manifestPath), made.Find(manifestPath));
        return new UpdatePlan(next.AddTo([.. files])) { Next = next };
    }

    private UpdatedFile? DecideAnew(string path, TreeFile? mine, TreeFile? theirs)
    {
        if (manifest.Pending.GetValueOrDefault(path) is not { } pending || mine is null)
        {
            return Decide(path, mine, theirs);
        }

        // What the template changed since waits until the marks are gone.
        if (TextOf(mine) is { } text && ConflictMarks.Bears(text, Ours, Theirs))
        {
            return new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, "the marks of an earlier update are still in it") { IsPutOff = true };
        }

        return Decide(path, mine, theirs)
            ?? (GeneratedManifest.HashOf(mine) == pending.Hash && mine != theirs ? new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, pending.Note) : null);
    }

    private UpdatedFile? Decide(string path, TreeFile? mine, TreeFile? theirs)
    {
        string? before = manifest.Files.GetValueOrDefault(path), here = GeneratedManifest.HashOf(mine), there = GeneratedManifest.HashOf(theirs);
        return (mine, theirs) switch
        {
            (null, null) => null,
            (null, not null) when before is null => new UpdatedFile(path, UpdateStatus.Added, null, theirs),
            (null, not null) when there == before => new UpdatedFile(path, UpdateStatus.LeftRemoved, null, null),
            (null, not null) => new UpdatedFile(path, UpdateStatus.Conflict, null, theirs, "it was removed here and changed in the template"),
            (not null, null) when before is null => null,
            (not null, null) when here != before => new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, "it was changed here and removed from the template"),
            (not null, null) => new UpdatedFile(path, UpdateStatus.Removed, mine, null),
            (not null, not null) => Together(mine, theirs, before, here, there),
        };
    }

    private UpdatedFile? Together(TreeFile mine, TreeFile theirs, string? before, string? here, string? there)
    {
        bool isExecutable = IsExecutable(mine, theirs, before, here == before);
        if (here != before && there != before && here != there)
        {
            return Merge(mine, theirs, before, isExecutable);
        }

        var after = (there == before ? mine : theirs) with { IsExecutable = isExecutable };
        return after == mine ? null : new UpdatedFile(mine.Path, UpdateStatus.Updated, mine, after);
    }

    // The side that changed whether the file may be run wins.
    private bool IsExecutable(TreeFile mine, TreeFile theirs, string? before, bool isMineUnchanged)
    {
        bool? was = before is null ? null : manifest.Executables?.Contains(mine.Path) ?? KnownOrigin(mine.Path, before)?.IsExecutable;
        return mine.IsLink || theirs.IsLink ? !(isMineUnchanged ? theirs : mine).IsLink && theirs.IsExecutable
            : was is null ? (isMineUnchanged ? theirs.IsExecutable : mine.IsExecutable)
            : mine.IsExecutable != was ? mine.IsExecutable
            : theirs.IsExecutable;
    }

    private UpdatedFile Merge(TreeFile mine, TreeFile theirs, string? before, bool isExecutable)
    {
        string path = mine.Path;
        if (TextOf(mine) is not { } ours || TextOf(theirs) is not { } made)
        {
            return new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, $"it is {(mine.IsLink || theirs.IsLink ? "a link" : "no text")}, and both changed it; the one here stays");
        }

        string? known = KnownOrigin(path, before) is { } file ? TextOf(file) : null;
        var merged = ThreeWayMerge.Merge(known ?? "", ours, made, Ours, Theirs);
        var after = mine with { Content = Encoding.UTF8.GetBytes(merged.Text), IsExecutable = isExecutable };
        return merged.Conflicts == 0
            ? new UpdatedFile(path, UpdateStatus.Merged, mine, after)
            : new UpdatedFile(path, UpdateStatus.Conflict, mine, after, merged.Conflicts == 1 ? "1 place is marked" : $"{merged.Conflicts} places are marked");
    }

    // The origin counts only if it is what the manifest says.
    private TreeFile? KnownOrigin(string path, string? before)
        => origin?.Find(path) is { } file && GeneratedManifest.HashOf(file) == before ? file : null;

    private static string? TextOf(TreeFile file) => file.IsLink ? null : file.FindText();
}
