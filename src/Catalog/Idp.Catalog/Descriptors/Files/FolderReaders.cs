using System.Collections.Concurrent;
using Idp.Content;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>The folders that one reading reads files of, each judged once. Thread-safe.</summary>
internal sealed class FolderReaders(int maxBytes)
{
    private readonly ConcurrentDictionary<string, (FileContentReader Reader, FileJail Jail)> _readers = new(StringComparer.Ordinal);

    /// <summary>The largest file that is read.</summary>
    public int MaxBytes => maxBytes;

    /// <param name="folder">The folder, which is not left.</param>
    /// <param name="path">The file, relative to it.</param>
    /// <param name="isRented">Whether the bytes lie in an array of the shared pool.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public ValueTask<ContentReadResult> ReadAsync(string folder, string path, bool isRented, CancellationToken cancellationToken)
    {
        if (!_readers.TryGetValue(folder, out var known))
        {
            known = (new FileContentReader(folder, new FileContentOptions { MaxBytes = maxBytes }), new FileJail(folder));
            _readers[folder] = known;
        }

        return known.Reader.ReadAsync(known.Jail, path, unlessEtag: null, isRented, cancellationToken);
    }
}
