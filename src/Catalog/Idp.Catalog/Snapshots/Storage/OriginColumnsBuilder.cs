using System.Runtime.InteropServices;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Collects origins by node, in any order. Not thread-safe.</summary>
internal sealed class OriginColumnsBuilder
{
    private readonly Dictionary<string, int> _fileIds = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private string? _lastFile;
    private int _lastId;
    private readonly ChunkedList<int> _fileOf = new();
    private readonly ChunkedList<int> _starts = new();
    private readonly ChunkedList<int> _lengths = new();
    private readonly ChunkedList<ulong> _hashes = new();

    public void Set(int node, EntityOrigin origin) => Set(node, FileId(origin.File), origin.Span.Start, origin.Span.Length, origin.ContentHash);

    /// <param name="node">The node.</param>
    /// <param name="file">As <see cref="FileId"/> gave it.</param>
    /// <param name="start">Of the document, in bytes.</param>
    /// <param name="length">Of the document, in bytes.</param>
    /// <param name="hash">Of the document.</param>
    public void Set(int node, int file, int start, int length, ulong hash)
    {
        _fileOf.EnsureCount(node + 1);
        _starts.EnsureCount(node + 1);
        _lengths.EnsureCount(node + 1);
        _hashes.EnsureCount(node + 1);
        _fileOf[node] = file + 1;
        _starts[node] = start;
        _lengths[node] = length;
        _hashes[node] = hash;
    }

    /// <summary>The number of a file, a new one if need be.</summary>
    public int FileId(string path)
    {
        // Documents of one file come together, and name it by one object.
        if (_files.Count > 0 && ReferenceEquals(path, _lastFile))
        {
            return _lastId;
        }

        ref int file = ref CollectionsMarshal.GetValueRefOrAddDefault(_fileIds, path, out bool isKnown);
        if (!isKnown)
        {
            file = _files.Count;
            _files.Add(path);
        }

        (_lastFile, _lastId) = (path, file);
        return file;
    }

    public string? FileOf(int node) => node < _fileOf.Count && _fileOf[node] > 0 ? _files[_fileOf[node] - 1] : null;

    public OriginColumns Build() => new([.. _files], _fileOf.ToArray(), _starts.ToArray(), _lengths.ToArray(), _hashes.ToArray());
}
