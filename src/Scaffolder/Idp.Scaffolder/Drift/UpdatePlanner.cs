using System.Collections.Immutable;
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
        var paths = manifest.Files.Keys.Concat(made.Files.Select(file => file.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new UpdatePlan(
        [
            .. paths.Select(path => path == manifestPath ? Taken(workingCopy.Find(path), made.Find(path), path) : Decide(path, workingCopy.Find(path), made.Find(path)))
                .OfType<UpdatedFile>(),
        ]);
    }

    private static UpdatedFile? Taken(TreeFile? mine, TreeFile? theirs, string path)
        => mine == theirs || theirs is null ? null : new UpdatedFile(path, mine is null ? UpdateStatus.Added : UpdateStatus.Updated, mine, theirs);

    private UpdatedFile? Decide(string path, TreeFile? mine, TreeFile? theirs)
    {
        string? before = manifest.Files.GetValueOrDefault(path);
        bool isMineChanged = HashOf(mine) != before, isTheirsChanged = HashOf(theirs) != before;
        if (mine == theirs || (!isTheirsChanged && mine is not null))
        {
            return null;
        }

        return (mine, theirs) switch
        {
            (null, not null) when before is null => new UpdatedFile(path, UpdateStatus.Added, null, theirs),
            (null, not null) when !isTheirsChanged => new UpdatedFile(path, UpdateStatus.LeftRemoved, null, null),
            (null, not null) => new UpdatedFile(path, UpdateStatus.Conflict, null, theirs, "it was removed here and changed in the template"),
            (not null, null) when isMineChanged => new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, "it was changed here and removed from the template"),
            (not null, null) => new UpdatedFile(path, UpdateStatus.Removed, mine, null),
            _ when !isMineChanged => new UpdatedFile(path, UpdateStatus.Updated, mine, theirs),
            _ => Merge(path, mine!, theirs!, before),
        };
    }

    private UpdatedFile Merge(string path, TreeFile mine, TreeFile theirs, string? before)
    {
        if (TextOf(mine) is not { } ours || TextOf(theirs) is not { } made)
        {
            return new UpdatedFile(path, UpdateStatus.Conflict, mine, mine, "it is no text, and both changed it; the one here stays");
        }

        // The origin counts only if it is what the manifest says.
        string? known = origin?.Find(path) is { } file && HashOf(file) == before ? TextOf(file) : null;
        var merged = ThreeWayMerge.Merge(known ?? "", ours, made, Ours, Theirs);
        var after = mine with { Content = Encoding.UTF8.GetBytes(merged.Text), IsExecutable = mine.IsExecutable || theirs.IsExecutable };
        return merged.Conflicts == 0
            ? new UpdatedFile(path, UpdateStatus.Merged, mine, after)
            : new UpdatedFile(path, UpdateStatus.Conflict, mine, after, merged.Conflicts == 1 ? "1 place is marked" : $"{merged.Conflicts} places are marked");
    }

    private static string? HashOf(TreeFile? file) => file is null ? null : GeneratedManifest.HashOf(file.Content.Span);

    private static string? TextOf(TreeFile file) => file.IsLink ? null : file.FindText();
}
