using System.Collections.Immutable;

namespace Idp.TechDocs.Git;

/// <summary>The history of files as that of a site's pages. Thread-safe.</summary>
/// <param name="files">The history of the files.</param>
/// <param name="siteFolder">The folder of the site's configuration, from the root of the repository, with slashes; empty for it.</param>
/// <param name="docsFolder">The folder of the pages, as <see cref="SiteConfiguration.DocsFolder"/>.</param>
/// <param name="included">The pages of sites that it includes.</param>
public sealed class GitPageHistory(GitFileHistory files, string siteFolder, string docsFolder, ImmutableArray<IncludedDocs> included = default) : IPageHistory
{
    private readonly ImmutableArray<IncludedDocs> _included = included.IsDefault ? [] : included;

    /// <summary>The folders that have pages of a site, from the root of the repository: what a history has to be read of.</summary>
    public static IEnumerable<string> FoldersOf(string siteFolder, string docsFolder, ImmutableArray<IncludedDocs> included = default)
        => (included.IsDefault ? [] : included).Select(docs => docs.Folder).Prepend(docsFolder).Select(folder => Join(siteFolder, folder));

    /// <inheritdoc/>
    public DateTimeOffset? FindLastChange(string source)
    {
        // Of two files at one place that of the later site is shown.
        for (int i = _included.Length - 1; i >= 0; i--)
        {
            if (DocsContent.PathIn(source, _included[i]) is { } path && files.FindLastChange(Join(siteFolder, path)) is { } date)
            {
                return date;
            }
        }

        return files.FindLastChange(Join(Join(siteFolder, docsFolder), source));
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : path.Length == 0 ? folder : $"{folder}/{path}";
}
