using System.Collections.Immutable;
using System.Text;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary>The manifest after an update, which depends on what the update could settle.</summary>
/// <param name="before">What the working copy remembers.</param>
/// <param name="path">Where both keep their manifest.</param>
/// <param name="mine">The manifest's file in the working copy.</param>
/// <param name="theirs">The manifest's file that the template makes.</param>
internal sealed class NextManifest(GeneratedManifest before, string path, TreeFile? mine, TreeFile? theirs)
{
    public string Path => path;

    /// <summary>The files with what becomes of the manifest among them.</summary>
    public ImmutableArray<UpdatedFile> AddTo(ImmutableArray<UpdatedFile> files)
    {
        var others = files.Where(file => file.Path != path);
        var after = theirs is null ? null : theirs with { Content = ContentAfter(theirs, [.. others]) };
        return after is null || after == mine ? [.. others]
            : [.. others.Append(new UpdatedFile(path, mine is null ? UpdateStatus.Added : UpdateStatus.Updated, mine, after)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private ReadOnlyMemory<byte> ContentAfter(TreeFile made, ImmutableArray<UpdatedFile> files)
    {
        GeneratedManifest manifest;
        try
        {
            manifest = GeneratedManifest.Parse(Encoding.UTF8.GetString(made.Content.Span));
        }
        catch (FormatException)
        {
            return made.Content; // a template's own way to remember
        }

        var pending = files.Where(file => file.Status == UpdateStatus.Conflict).Select(PendingOf).OfType<KeyValuePair<string, PendingFile>>();
        var after = files.Where(file => file.IsPutOff).Aggregate(manifest, Keep) with { Pending = pending.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        return after.ToString() == manifest.ToString() ? made.Content : Encoding.UTF8.GetBytes(after.ToString());
    }

    private KeyValuePair<string, PendingFile>? PendingOf(UpdatedFile file)
        => file.IsPutOff
            ? before.Pending.GetValueOrDefault(file.Path) is { } earlier ? KeyValuePair.Create(file.Path, earlier) : null
            : KeyValuePair.Create(file.Path, new PendingFile(GeneratedManifest.HashOf(file.After) ?? "", file.Note ?? ""));

    private GeneratedManifest Keep(GeneratedManifest manifest, UpdatedFile file) => manifest with
    {
        Files = before.Files.TryGetValue(file.Path, out string? hash) ? manifest.Files.SetItem(file.Path, hash) : manifest.Files.Remove(file.Path),
        Executables = before.Executables?.Contains(file.Path) == true ? manifest.Executables?.Add(file.Path) : manifest.Executables?.Remove(file.Path),
    };
}
