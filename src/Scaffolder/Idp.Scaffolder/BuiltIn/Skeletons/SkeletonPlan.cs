using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Decides which entries of a skeleton are written where: renders names, leaves out what is there already and what names skip.</summary>
internal sealed class SkeletonPlan(SkeletonSettings settings, SkeletonText text, Workspace workspace)
{
    private readonly TargetFolders _existing = new(workspace);

    public List<SkeletonFile> Make(List<FolderEntry> entries, IActionLogger logger, CancellationToken cancellationToken)
    {
        var copyOnly = new CopyPatterns(settings.CopyOnly ?? [], entries, logger);
        var copyWhole = new CopyPatterns(settings.CopyWhole, entries, logger);
        var places = new Dictionary<ContentPath, int>();
        var plan = new List<SkeletonFile>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Kind == FolderEntryKind.Special)
            {
                logger.Warn($"'{entry.Path}' is no regular file and was left out.");
                continue;
            }

            bool isWhole = copyWhole.IsMatch(entry.Path);
            var (name, isRendered) = Name(entry, isWhole, copyOnly, cancellationToken);
            if (IsSkipped(name))
            {
                continue;
            }

            var file = new SkeletonFile(entry, Workspace.Parse(settings.Target, name), isRendered, settings.Extension is null && !isRendered);
            Add(plan, places, file);
        }

        return plan;
    }

    private (string Name, bool IsRendered) Name(FolderEntry entry, bool isWhole, CopyPatterns copyOnly, CancellationToken cancellationToken)
    {
        string name = entry.IsFolder ? entry.Path.Value + "/" : entry.Path.Value;
        if (isWhole)
        {
            return (name, false);
        }

        bool isRendered = settings.Extension is null ? !copyOnly.IsMatch(entry.Path) : !entry.IsFolder && HasExtension(entry.Path.Name, settings.Extension);
        if (isRendered && settings.Extension is { } extension)
        {
            name = name[..^extension.Length];
        }

        return (text.RenderName(name, cancellationToken), isRendered);
    }

    // What is there stays unless it is to be replaced; so does what an earlier entry of the skeleton gave.
    private void Add(List<SkeletonFile> plan, Dictionary<ContentPath, int> places, SkeletonFile file)
    {
        if (!settings.Replace && (places.ContainsKey(file.Target) || _existing.Hold(file.Target)))
        {
            return;
        }

        if (places.TryGetValue(file.Target, out int earlier) && !plan[earlier].Source.IsFolder && !file.Source.IsFolder)
        {
            plan[earlier] = file;
            return;
        }

        places[file.Target] = plan.Count;
        plan.Add(file);
    }

    // The way to leave out a file by its name.
    private static bool IsSkipped(string name) => name.Length == 0 || name[0] == '/' || name.Contains("//", StringComparison.Ordinal);

    // As path.extname: a name that only begins with a dot has none.
    private static bool HasExtension(string name, string extension)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 && name is not ".." && name.AsSpan(dot).SequenceEqual(extension);
    }
}
