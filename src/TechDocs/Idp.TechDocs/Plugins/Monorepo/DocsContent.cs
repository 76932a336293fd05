using System.Collections.Immutable;
using System.Text;
using Idp.Content;

namespace Idp.TechDocs;

/// <summary>The pages of a site and of those that it includes, as one folder. Paths are relative to the pages' folder. Thread-safe if what it reads from is.</summary>
/// <param name="content">Reads what the configuration was read with.</param>
/// <param name="docsFolder">The folder of the site's own pages, as <see cref="SiteConfiguration.DocsFolder"/>.</param>
/// <param name="included">The pages of other sites; of two files at one place that of the later wins.</param>
public sealed class DocsContent(IContentReader content, string docsFolder, ImmutableArray<IncludedDocs> included = default) : IContentReader
{
    private readonly ImmutableArray<(string Alias, string Folder)> _roots =
        [("", docsFolder), .. (included.IsDefault ? [] : included).Select(docs => (docs.Alias + "/", docs.Folder))];

    /// <summary>Where a file really is, from the root, if it comes from the site of an alias; null if it cannot.</summary>
    /// <param name="path">The file, relative to the pages' folder.</param>
    /// <param name="included">The site.</param>
    public static string? PathIn(string path, IncludedDocs included)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(included);
        return path.StartsWith(included.Alias + "/", StringComparison.Ordinal) ? Join(included.Folder, path[(included.Alias.Length + 1)..]) : null;
    }

    /// <inheritdoc/>
    public async ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
    {
        if (!ContentPath.TryParse(path, out var file, out string? error))
        {
            return ContentReadResult.Without(ContentStatus.Refused, error);
        }

        ContentReadResult? read = null;
        for (int i = _roots.Length - 1; i >= 0; i--)
        {
            var (alias, folder) = _roots[i];
            if (!file.Value.StartsWith(alias, StringComparison.Ordinal))
            {
                continue;
            }

            read = await content.ReadAsync(Join(folder, file.Value[alias.Length..]), unlessEtag, cancellationToken).ConfigureAwait(false);
            if (read.Status != ContentStatus.NotFound)
            {
                return read;
            }
        }

        return read!;
    }

    /// <inheritdoc/>
    public async ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(glob);
        var entries = new SortedDictionary<string, ContentEntry>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<ContentProblem>();
        foreach (var (alias, folder) in _roots)
        {
            var found = await content.SearchAsync(Glob.Parse(Join(Literal(folder), "**"), GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
            foreach (var entry in found.Entries)
            {
                if (Mapped(entry.Path, alias, folder) is { } path && glob.IsMatch(path.Value))
                {
                    entries[path.Value] = new ContentEntry(path, entry.Length);
                }
            }

            problems.AddRange(found.Problems.Select(problem => problem with { Path = Mapped(problem.Path, alias, folder) ?? problem.Path }));
        }

        return new ContentSearchResult([.. entries.Values], problems.ToImmutable());
    }

    internal static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    /// <summary>What is left of a path in a folder; the other way round from <see cref="Join"/>.</summary>
    internal static string Below(string folder, string path) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    internal static string Literal(string folder)
    {
        var text = new StringBuilder(folder.Length);
        foreach (char c in folder)
        {
            _ = c is '*' or '?' or '[' or '{' ? text.Append('[').Append(c).Append(']') : text.Append(c);
        }

        return text.ToString();
    }

    private static ContentPath? Mapped(ContentPath path, string alias, string folder)
        => path.Value.Length > folder.Length && ContentPath.TryParse(alias + Below(folder, path.Value), out var mapped) ? mapped : null;
}
