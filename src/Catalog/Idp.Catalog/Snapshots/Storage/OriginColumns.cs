using Idp.Diagnostics;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Where the entities of a segment were read from, in columns: a fifth of what objects take. Immutable.</summary>
internal sealed class OriginColumns
{
    public static readonly OriginColumns Empty = new([], [], [], [], []);

    private readonly string[] _files;
    private readonly int[] _fileOf;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly ulong[] _hashes;

    /// <param name="files">Each file once.</param>
    /// <param name="fileOf">By node, one more than the index of its file; 0 for a node without origin. Shorter than the nodes when the rest have none.</param>
    /// <param name="starts">By node.</param>
    /// <param name="lengths">By node.</param>
    /// <param name="hashes">By node.</param>
    internal OriginColumns(string[] files, int[] fileOf, int[] starts, int[] lengths, ulong[] hashes)
    {
        _files = files;
        _fileOf = fileOf;
        _starts = starts;
        _lengths = lengths;
        _hashes = hashes;
    }

    public EntityOrigin? Find(int node)
        => (uint)node < (uint)_fileOf.Length && _fileOf[node] > 0
            ? new EntityOrigin(_files[_fileOf[node] - 1], new SourceSpan(_starts[node], _lengths[node]), _hashes[node])
            : null;
}
