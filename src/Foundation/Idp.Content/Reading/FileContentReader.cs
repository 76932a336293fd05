namespace Idp.Content;

/// <summary>Reads files below one folder of this machine, and never one outside of it.</summary>
/// <remarks>
/// Links are followed as long as they end inside the root; a file is judged again after it was opened, so that a link put
/// in its place meanwhile is noticed. Pipes, sockets and devices are not opened. Safe for concurrent use; keeps nothing
/// open and caches nothing.
/// </remarks>
public sealed class FileContentReader : IContentReader
{
    private readonly FileContentOptions _options;

    /// <summary>A reader of a folder; that need not exist, and then nothing in it is found.</summary>
    public FileContentReader(string root, FileContentOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        Root = Path.GetFullPath(root);
        _options = (options ?? new FileContentOptions()).Checked();
    }

    /// <summary>The root folder, as a full path.</summary>
    public string Root { get; }

    /// <inheritdoc/>
    public ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
        => ReadAsync(new FileJail(Root), path, unlessEtag, isRented: false, cancellationToken);

    /// <summary>As <see cref="ReadAsync(string, string?, CancellationToken)"/>, for one who reads many files.</summary>
    /// <param name="jail">Of <see cref="Root"/>; may serve many files of one reading.</param>
    /// <param name="path">The file.</param>
    /// <param name="unlessEtag">An etag.</param>
    /// <param name="isRented">Whether the bytes lie in an array of the shared pool: the caller returns it, or leaves it to the collector.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async ValueTask<ContentReadResult> ReadAsync(
        FileJail jail, string path, string? unlessEtag, bool isRented, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ContentPath.TryParse(path, out var relative, out string? error))
        {
            return ContentReadResult.Without(ContentStatus.Refused, error);
        }

        var place = jail.Locate(relative);
        return place.Status == ContentStatus.Found
            ? await FileReading.ReadAsync(jail, place.RealPath!, relative, _options, unlessEtag, isRented, cancellationToken).ConfigureAwait(false)
            : ContentReadResult.Without(place.Status, place.Reason!);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Links to files count as files. Links to folders are entered where a segment of the glob names them, by itself or by a
    /// pattern, and not under <c>**</c>; so no loop is possible. A folder that may not be read is a problem, not an end.
    /// </remarks>
    public ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(glob);
        return ValueTask.FromResult(new FileSearch(new FileJail(Root), glob, _options, cancellationToken).Run());
    }
}
