using Idp.Catalog.Graph.Storage;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Settles a version, and a large change set perhaps, into one segment. Nodes that nothing needs are left out.</summary>
internal sealed class SegmentMerge
{
    private readonly CatalogSnapshot _from;
    private readonly SegmentBuilder _builder;
    private readonly bool _keepsPacked;
    private readonly HashSet<int> _changed = [];
    private readonly int[] _newNode;

    private SegmentMerge(CatalogSnapshot from)
    {
        _from = from;
        _keepsPacked = !from.Segment.Entities.IsWorn;
        _builder = new SegmentBuilder(_keepsPacked ? from.Segment.Entities : null);
        _newNode = new int[from.Nodes.Count];
        Array.Fill(_newNode, -1);
    }

    /// <summary>The segment of a version.</summary>
    public static Segment Of(CatalogSnapshot from, ChangeSet? changes = null)
    {
        var merge = new SegmentMerge(from);
        foreach (var change in changes?.Changes ?? [])
        {
            if (from.Nodes.TryFind(change.Ref, out int node))
            {
                merge._changed.Add(node);
            }
        }

        merge.KeepTypes();
        merge.KeepEntities();
        merge.KeepEdges();
        foreach (var change in changes?.Changes ?? [])
        {
            merge.Put(change);
        }

        return merge._builder.Build();
    }

    // The numbers of types stay as they are.
    private void KeepTypes()
    {
        foreach (string name in _from.Relations.Types.Names)
        {
            _builder.TypeOf(name);
        }
    }

    private void KeepEntities()
    {
        for (int node = 0; node < _from.Nodes.Count; node++)
        {
            if (!_changed.Contains(node) && _from.TryFindRow(node, out int row))
            {
                KeepEntity(NewNode(node), row);
            }
        }
    }

    private void KeepEntity(int node, int row)
    {
        bool isSettled = row < _from.Segment.NodeCount;
        var origin = isSettled ? _from.Segment.Origins.Find(row) : _from.Log.OriginAt(row - _from.Segment.NodeCount);
        if (isSettled && _keepsPacked)
        {
            _builder.KeepEntity(node, row, origin);
        }
        else
        {
            _builder.SetEntity(node, isSettled ? _from.Segment.Entities.Unpack(row) : _from.EntityAt(row), origin);
        }
    }

    private void KeepEdges()
    {
        foreach (var (emitter, statement) in _from.Relations.Foreign.All)
        {
            if (!_changed.Contains(emitter))
            {
                _builder.State(NewNode(emitter), new Statement(NewNode(statement.Source), statement.Type, NewNode(statement.Target)));
            }
        }

        for (int node = 0; node < _from.Relations.NodeCount; node++)
        {
            var edges = _from.Relations.Out(node);
            var mask = _changed.Contains(node) ? Emitters.Target : Emitters.Source | Emitters.Target;
            for (int i = 0; i < edges.Count; i++)
            {
                var emitters = (Emitters)edges.Emitters[i] & (_changed.Contains(edges.Nodes[i]) ? mask & ~Emitters.Target : mask);
                if (emitters != Emitters.None)
                {
                    _builder.AddEdge(new Statement(NewNode(node), edges.Types[i], NewNode(edges.Nodes[i])), emitters);
                }
            }
        }
    }

    private void Put(EntityChange change)
    {
        if (change.Entity is not { } entity)
        {
            return;
        }

        int node = _builder.NodeOf(change.Ref);
        _builder.SetEntity(node, StoredEntity.Of(entity), change.Origin);
        foreach (var relation in change.Relations)
        {
            _builder.State(node, new Statement(_builder.NodeOf(relation.Source), _builder.TypeOf(relation.Type), _builder.NodeOf(relation.Target)));
        }
    }

    private int NewNode(int node)
    {
        ref int known = ref _newNode[node];
        return known >= 0 ? known : known = _builder.NodeOf(_from.Nodes.KindOf(node), _from.Nodes.NamespaceOf(node), _from.Nodes.NameOf(node));
    }
}
