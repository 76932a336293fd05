using Idp.Catalog.Graph.Storage;

namespace Idp.Catalog.Graph.Walking;

/// <summary>A walk in the numbers of one catalog's relation types. Types that the catalog does not have are left out.</summary>
internal sealed class WalkMask
{
    private const byte OutBit = 1;
    private const byte InBit = 2;

    private readonly byte[] _follow = new byte[RelationTypeTable.MaxTypes + 1];
    private readonly List<byte> _outgoing = [];
    private readonly List<byte> _incoming = [];

    private WalkMask()
    {
    }

    /// <summary>Equal for walks that follow the same.</summary>
    public string Key { get; private set; } = "";

    public static WalkMask Of(GraphWalk walk, RelationTypeTable types)
    {
        var mask = new WalkMask();
        foreach (var step in StepsOf(walk, types))
        {
            if (types.TryFind(step.Type, out byte type))
            {
                mask.Follow(type, step.Direction != WalkDirection.Incoming, step.Direction != WalkDirection.Outgoing);
            }
        }

        mask.Key = string.Create(types.Names.Length, mask._follow, static (text, follow) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)('0' + follow[i]);
            }
        }).TrimEnd('0');
        return mask;
    }

    /// <summary>Whether an edge that leads away from a node is followed.</summary>
    public bool FollowsOut(byte type) => (_follow[type] & OutBit) != 0;

    /// <summary>Whether an edge that leads to a node is followed back.</summary>
    public bool FollowsIn(byte type) => (_follow[type] & InBit) != 0;

    /// <summary>The edge that leads a walk from one node to the next: one that leads there before one that leads back, and then the first in the order of the walk's steps.</summary>
    public (byte Type, bool IsOutgoing) Find(RelationGraph graph, int from, int to)
        => TryFind(_outgoing, graph.Out(from), to, out byte type) ? (type, true)
            : TryFind(_incoming, graph.In(from), to, out type) ? (type, false)
            : throw new InvalidOperationException("No edge leads there.");

    private static bool TryFind(List<byte> types, Edges edges, int node, out byte found)
    {
        foreach (byte type in types)
        {
            if (edges.IndexOf(type, node) >= 0)
            {
                found = type;
                return true;
            }
        }

        found = 0;
        return false;
    }

    // Of several relations the preferred one must not depend on the order in which a catalog met its types.
    private static IEnumerable<WalkStep> StepsOf(GraphWalk walk, RelationTypeTable types) => walk.Everything is { } direction
        ? types.Names.Order(StringComparer.Ordinal).Select(name => new WalkStep(name, direction))
        : walk.Steps;

    private void Follow(byte type, bool outgoing, bool incoming)
    {
        _follow[type] |= (byte)((outgoing ? OutBit : 0) | (incoming ? InBit : 0));
        if (outgoing)
        {
            _outgoing.Add(type);
        }

        if (incoming)
        {
            _incoming.Add(type);
        }
    }
}
