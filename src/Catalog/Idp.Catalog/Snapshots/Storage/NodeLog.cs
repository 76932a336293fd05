using System.Collections.Concurrent;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The nodes that came after a segment, in the order in which they came. One writer appends while any number read; a reader looks no further than its version's count.</summary>
/// <param name="firstNode">The number of the first of them.</param>
internal sealed class NodeLog(int firstNode)
{
    private readonly ConcurrentDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private EntityRef[] _refs = new EntityRef[16];
    private int _count;

    /// <summary>The number of the next node. For the writer.</summary>
    public int NextNode => firstNode + _count;

    public bool TryFind(ReadOnlySpan<char> key, out int node) => _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out node);

    public EntityRef RefOf(int node) => Volatile.Read(ref _refs)[node - firstNode];

    /// <summary>Appends a node. For the writer.</summary>
    public int Add(EntityRef reference)
    {
        if (_count == _refs.Length)
        {
            var larger = new EntityRef[_count * 2];
            _refs.CopyTo(larger.AsSpan());
            Volatile.Write(ref _refs, larger);
        }

        int node = NextNode;
        _refs[_count] = new EntityRef(JavaScriptCase.ToLower(reference.Kind), JavaScriptCase.ToLower(reference.Namespace), JavaScriptCase.ToLower(reference.Name));
        _count++;
        _ids[reference.ToString()] = node;
        return node;
    }
}
