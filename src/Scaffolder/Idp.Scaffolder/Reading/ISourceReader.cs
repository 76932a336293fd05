namespace Idp.Scaffolder.Reading;

/// <summary>Reads the files behind an address: a source host's, for example. Called by several runs at once; must be thread-safe.</summary>
/// <remarks>
/// What cannot be read is an <see cref="Actions.ActionException"/> whose message a user understands, without the token. Answers are bounded
/// by the reader; <see cref="Archives.ArchiveExtractor"/> does so for archives.
/// </remarks>
public interface ISourceReader
{
    /// <summary>Whether the address is of a kind and host that this reader knows. No file or network is touched.</summary>
    bool CanRead(Uri url);

    /// <summary>The address of a path seen from another address that this reader knows; a path that starts with <c>/</c> starts from the repository's root.</summary>
    Uri Resolve(Uri baseUrl, string path);

    /// <summary>Reads a folder with all that is below it.</summary>
    ValueTask<SourceTree> ReadTreeAsync(SourceRequest request, CancellationToken cancellationToken);

    /// <summary>Reads one file.</summary>
    ValueTask<SourceFile> ReadFileAsync(SourceRequest request, CancellationToken cancellationToken);
}
