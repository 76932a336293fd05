using System.Runtime.InteropServices;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Collects origins by node, in any order. Not thread-safe.</summary>
internal sealed class OriginColumnsBuilder
{
    private readonly Dictionary<string, int> _fileIds = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly List<int> _fileOf = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];
    private readonly List<ulong> _hashes = [];

    public void Set(int node, EntityOrigin origin)
    {
        if (node >= _fileOf.Count)
        {
            CollectionsMarshal.SetCount(_fileOf, node + 1);
            CollectionsMarshal.SetCount(_starts, node + 1);
            CollectionsMarshal.SetCount(_lengths, node + 1);
            CollectionsMarshal.SetCount(_hashes, node + 1);
        }

        ref int file = ref CollectionsMarshal.GetValueRefOrAddDefault(_fileIds, origin.File, out bool isKnown);
        if (!isKnown)
        {
            file = _files.Count;
            _files.Add(origin.File);
        }

        _fileOf[node] = file + 1;
        _starts[node] = origin.Span.Start;
        _lengths[node] = origin.Span.Length;
        _hashes[node] = origin.ContentHash;
    }

    public string? FileOf(int node) => node < _fileOf.Count && _fileOf[node] > 0 ? _files[_fileOf[node] - 1] : null;

    public OriginColumns Build() => new([.. _files], [.. _fileOf], [.. _starts], [.. _lengths], [.. _hashes]);
}
