using Idp.Catalog.Model;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The entities that were put after a segment was built, in the order in which they came. One writer appends while any number read; a reader looks no further than its version's count.</summary>
internal sealed class EntityLog
{
    private Row[] _rows = new Row[16];
    private int _count;

    /// <summary>The place of the next entity. For the writer.</summary>
    public int Count => _count;

    /// <summary>What queries worked out; a log belongs to one segment.</summary>
    public LogFields Fields { get; } = new();

    public Entity EntityAt(int index) => Volatile.Read(ref _rows)[index].Entity;

    public int NodeAt(int index) => Volatile.Read(ref _rows)[index].Node;

    public EntityOrigin? OriginAt(int index) => Volatile.Read(ref _rows)[index].Origin;

    /// <summary>Appends an entity. For the writer.</summary>
    public int Add(int node, Entity entity, EntityOrigin? origin)
    {
        if (_count == _rows.Length)
        {
            var larger = new Row[_count * 2];
            _rows.CopyTo(larger.AsSpan());
            Volatile.Write(ref _rows, larger);
        }

        _rows[_count] = new Row(entity, node, origin);
        return _count++;
    }

    private readonly record struct Row(Entity Entity, int Node, EntityOrigin? Origin);
}
