using System.Globalization;
using Idp.Content;
using LibGit2Sharp;

namespace Idp.TechDocs.Git.Trees;

/// <summary>Reads the files of a tree as they were committed: no filters, no line ends turned, what other storage keeps as its pointer. Etags are the ids of their contents.</summary>
internal sealed class GitTreeReader(GitRepository repository, Tree? root, GitContentOptions options) : IContentReader
{
    public ValueTask<ContentReadResult> ReadAsync(string path, string? unlessEtag = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ContentPath.TryParse(path, out var relative, out string? error))
        {
            return ValueTask.FromResult(ContentReadResult.Without(ContentStatus.Refused, error));
        }

        lock (repository.Sync)
        {
            try
            {
                return ValueTask.FromResult(Read(relative, unlessEtag));
            }
            catch (LibGit2SharpException e)
            {
                return ValueTask.FromResult(ContentReadResult.Without(ContentStatus.Failed, $"'{relative}' could not be read: {e.Message}"));
            }
        }
    }

    /// <remarks>Links to files count as files; links to folders are entered where a segment of the glob names them, and not under <c>**</c>.</remarks>
    public ValueTask<ContentSearchResult> SearchAsync(Glob glob, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(glob);
        lock (repository.Sync)
        {
            return ValueTask.FromResult(
                root is null
                    ? new ContentSearchResult([], [new ContentProblem(ContentPath.Root, ContentStatus.NotFound, "The root folder does not exist.")])
                    : new TreeSearch(repository, root, glob, options, cancellationToken).Run());
        }
    }

    private ContentReadResult Read(ContentPath path, string? unlessEtag)
    {
        if (root is null)
        {
            return ContentReadResult.Without(ContentStatus.NotFound, "The root folder does not exist.");
        }

        var place = new TreeWalk(repository, root).Find(path);
        if (place.Object is not { } found)
        {
            return ContentReadResult.Without(place.Status, place.Reason!);
        }

        if (found is Tree)
        {
            return ContentReadResult.Without(ContentStatus.NotAFile, $"'{path}' is not a regular file.");
        }

        string etag = found.Sha;
        if (etag == unlessEtag)
        {
            return ContentReadResult.NotModified(etag);
        }

        // By its header first: looking a file up reads it.
        long size = repository.Objects.RetrieveObjectMetadata(found.Id).Size;
        if (size > options.MaxBytes)
        {
            return ContentReadResult.Without(ContentStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"'{path}' is larger than {options.MaxBytes} bytes."));
        }

        byte[] bytes = new byte[size];
        using (var stream = ((Blob)found).GetContentStream())
        {
            stream.ReadExactly(bytes);
        }

        return ContentReadResult.Found(bytes, etag);
    }
}
