using Idp.Catalog.Model;
using Idp.Catalog.Model.Packing;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The entities of a segment as packed bytes, unpacked one by one when they are asked for. Immutable but for a cache, thread-safe.</summary>
/// <remarks>A catalog is millions of small values: as objects they would take four times the memory, and each collection would go through them.</remarks>
internal sealed class PackedEntities
{
    public static readonly PackedEntities Empty = new([], [], SharedParts.None, 0);

    private readonly ReadOnlyMemory<byte>[] _pages;
    private readonly PackedPlace[] _places;
    private readonly ValueUnpacker _unpacker;
    private readonly RecentEntities _recent;
    private readonly long _liveBytes;

    /// <param name="pages">Each entity lies in one, behind its length.</param>
    /// <param name="places">By row.</param>
    /// <param name="parts">What the bytes refer to.</param>
    /// <param name="liveBytes">How many bytes of the pages are those of rows.</param>
    public PackedEntities(ReadOnlyMemory<byte>[] pages, PackedPlace[] places, SharedParts parts, long liveBytes)
    {
        _pages = pages;
        _places = places;
        _unpacker = new ValueUnpacker(parts);
        _recent = new RecentEntities(places.Length);
        _liveBytes = liveBytes;
        Parts = parts;
    }

    public int RowCount => _places.Length;

    /// <summary>What the bytes of entities refer to.</summary>
    public SharedParts Parts { get; }

    public ReadOnlySpan<ReadOnlyMemory<byte>> Pages => _pages;

    /// <summary>Whether most bytes are those of entities that are gone, so that the rest is better packed anew.</summary>
    public bool IsWorn => _pages.Sum(page => (long)page.Length) > (2 * _liveBytes) + PackedEntitiesBuilder.SmallestPage;

    /// <summary>Whether a row has an entity.</summary>
    public bool Holds(int row) => !_places[row].IsNone;

    public PackedPlace PlaceOf(int row) => _places[row];

    /// <summary>The bytes of a row that has an entity.</summary>
    public ReadOnlySpan<byte> BytesOf(int row)
    {
        var place = _places[row];
        var reader = new PackedReader(_pages[place.Page].Span[place.Start..]);
        return reader.Bytes(reader.Count());
    }

    /// <summary>The entity of a row that has one.</summary>
    public Entity this[int row]
    {
        get
        {
            if (_recent.Find(row) is not { } entity)
            {
                entity = Unpack(row);
                _recent.Keep(row, entity);
            }

            return entity;
        }
    }

    /// <summary>The entity of a row that has one, for those who go through many and come to each once.</summary>
    public Entity Unpack(int row)
    {
        var reader = new PackedReader(BytesOf(row));
        return Entity.From(_unpacker.Unpack(ref reader));
    }

    /// <summary>A value within the entity of a row that has one, as <see cref="EntityValue.At"/> finds it.</summary>
    public EntityValue Find(int row, params ReadOnlySpan<string> path)
    {
        var reader = new PackedReader(BytesOf(row));
        for (int step = 0; step < path.Length; step++)
        {
            var here = reader;
            if (!reader.TryEnter(Parts, path[step]))
            {
                return here.IsArray() ? _unpacker.Unpack(ref here).At(path[step..]) : default;
            }
        }

        return _unpacker.Unpack(ref reader);
    }
}
