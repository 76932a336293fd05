namespace Idp.Scaffolder.Trees;

/// <summary>Compares two trees, file by file in ordinal order.</summary>
internal static class TreeComparison
{
    public static IEnumerable<FileDifference> Compare(FileTree before, FileTree after)
    {
        foreach (string path in before.Files.Concat(after.Files).Select(file => file.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (before.Find(path), after.Find(path));
            if (ChangeOf(old, now) is { } change)
            {
                yield return new FileDifference(path, change, old, now);
            }
        }
    }

    private static FileChange? ChangeOf(TreeFile? old, TreeFile? now)
        => old is null ? FileChange.Added
        : now is null ? FileChange.Removed
        : !old.Content.Span.SequenceEqual(now.Content.Span) ? FileChange.Changed
        : old != now ? FileChange.ModeChanged
        : null;
}
