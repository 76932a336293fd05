namespace Idp.Content;

/// <summary>Reads files below one root, wherever it is. Safe for concurrent use.</summary>
/// <remarks>
/// What is wrong with a path or a file is a result, never an exception; only cancellation and a misused argument throw.
/// No answer ever comes from outside of the root.
/// </remarks>
public interface IContentReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">A path relative to the root, with <c>/</c>: see <see cref="ContentPath"/>.</param>
    /// <param name="unlessEtag">The etag of what the caller has: if it is still the file's, the answer is <see cref="ContentStatus.NotModified"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default);

    /// <summary>Finds the regular files that a glob matches.</summary>
    /// <param name="glob">What to find, from the root.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default);
}
