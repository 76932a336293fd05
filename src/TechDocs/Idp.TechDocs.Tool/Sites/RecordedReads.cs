using System.Collections.Immutable;
using Idp.Content;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>Notes which files are asked for, whether they are there or not. For one reader at a time.</summary>
internal sealed class RecordedReads(IContentReader content) : IContentReader
{
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>The files, from the root.</summary>
    public ImmutableArray<string> Paths => [.. _paths];

    public ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
    {
        if (ContentPath.TryParse(path, out var file))
        {
            _paths.Add(file.Value);
        }

        return content.ReadAsync(path, unlessEtag, cancellationToken);
    }

    public ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default) => content.SearchAsync(glob, cancellationToken);
}
