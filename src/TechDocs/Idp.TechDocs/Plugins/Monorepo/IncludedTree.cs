using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.Monorepo;

/// <summary>The navigation of an included site that has none: its folders, those before the pages beside them, as the plugin does it.</summary>
internal static class IncludedTree
{
    public static ImmutableArray<NavEntry> Of(IEnumerable<string> files, string alias, SourceLocation? location)
        => Level([.. files.Where(IsShown).Order(CodePointOrder.Instance)], "", alias, location);

    private static bool IsShown(string file)
        => file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith('.') && !file.Contains("/.", StringComparison.Ordinal);

    // As deep as a path has folders, which ContentPath.MaxLength bounds.
    private static ImmutableArray<NavEntry> Level(List<string> files, string folder, string alias, SourceLocation? location)
    {
        var entries = ImmutableArray.CreateBuilder<NavEntry>();
        var folders = files.Where(file => file.IndexOf('/', folder.Length) > 0).GroupBy(file => file[folder.Length..file.IndexOf('/', folder.Length)], StringComparer.Ordinal);
        foreach (var inner in folders.OrderBy(group => group.Key, CodePointOrder.Instance))
        {
            entries.Add(new NavEntry(FolderTitle.Of(inner.Key), null, Level([.. inner], $"{folder}{inner.Key}/", alias, location), location));
        }

        entries.AddRange(files.Where(file => file.IndexOf('/', folder.Length) < 0).Select(file => new NavEntry(null, $"{alias}/{file}", [], location)));
        return entries.ToImmutable();
    }
}
