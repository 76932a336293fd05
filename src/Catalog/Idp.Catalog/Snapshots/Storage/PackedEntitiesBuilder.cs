using Idp.Catalog.Model;
using Idp.Catalog.Model.Packing;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Packs entities as they come. Not thread-safe.</summary>
/// <remarks>Those of another segment need not be packed again: their pages are shared, and what they refer to keeps its numbers.</remarks>
/// <param name="kept">Whose rows may be kept.</param>
internal sealed class PackedEntitiesBuilder(PackedEntities kept)
{
    public const int SmallestPage = 1 << 12;

    // Large ones lie where the collector never moves them; the fewer there are, the fewer collections of everything they bring on.
    private const int LargestPage = 1 << 22;

    private readonly List<ReadOnlyMemory<byte>> _pages = [.. kept.Pages];
    private readonly ChunkedList<PackedPlace> _places = new();
    private readonly ValuePacker _packer = new(kept.Parts);
    private readonly PackedWriter _packed = new();
    private readonly PackedWriter _length = new();
    private byte[] _page = [];
    private int _used;
    private long _liveBytes;

    /// <summary>Whether a row has its entity already.</summary>
    public bool Holds(int row) => row < _places.Count && !_places[row].IsNone;

    /// <summary>Takes an entity of the other segment.</summary>
    public void Keep(int row, int keptRow)
    {
        Put(row, kept.PlaceOf(keptRow));
        _liveBytes += kept.BytesOf(keptRow).Length;
    }

    /// <summary>Packs an entity.</summary>
    public void Add(int row, Entity entity)
    {
        _packed.Clear();
        _packer.Pack(entity.Root, _packed);
        _length.Clear();
        _length.Number(_packed.Written.Length);
        var target = Reserve(_length.Written.Length + _packed.Written.Length);
        Put(row, new PackedPlace(_pages.Count, _used));
        _length.Written.Span.CopyTo(target);
        _packed.Written.Span.CopyTo(target[_length.Written.Length..]);
        _used += _length.Written.Length + _packed.Written.Length;
        _liveBytes += _packed.Written.Length;
    }

    public PackedEntities Build(int rowCount)
    {
        _places.EnsureCount(rowCount);
        EndPage();
        return new PackedEntities([.. _pages], _places.ToArray(), _packer.Parts, _liveBytes);
    }

    private void Put(int row, PackedPlace place)
    {
        _places.EnsureCount(row + 1);
        _places[row] = place;
    }

    private Span<byte> Reserve(int bytes)
    {
        if (_page.Length - _used < bytes)
        {
            int wanted = (int)Math.Clamp(_liveBytes, SmallestPage, LargestPage);
            EndPage();
            _page = GC.AllocateUninitializedArray<byte>(Math.Max(wanted, bytes));
        }

        return _page.AsSpan(_used);
    }

    // What is left of a page that is full is little; that of the last one is given back.
    private void EndPage()
    {
        if (_used > 0)
        {
            bool isFull = _page.Length - _used < _page.Length / 8;
            _pages.Add(isFull ? _page.AsMemory(0, _used) : _page.AsSpan(0, _used).ToArray());
        }

        _page = [];
        _used = 0;
    }
}
