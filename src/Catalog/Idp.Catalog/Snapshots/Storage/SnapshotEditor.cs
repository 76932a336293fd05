using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Makes the version that follows another, at a cost in the size of the change. One at a time for all versions of one log: the catalog's writer.</summary>
internal sealed class SnapshotEditor
{
    private readonly CatalogSnapshot _from;
    private readonly PagedArray<ulong>.Editor _dead;
    private readonly PagedArray<int>.Editor _rowOf;
    private readonly RelationGraphEditor _relations;
    private int _count;

    private SnapshotEditor(CatalogSnapshot from)
    {
        _from = from;
        _dead = from.Dead.ToEditor();
        _rowOf = from.RowOf.ToEditor();
        _relations = new RelationGraphEditor(from.Relations);
        _count = from.Count;
    }

    /// <summary>The next version. Conditions must have been checked.</summary>
    public static CatalogSnapshot Apply(CatalogSnapshot from, ChangeSet changes)
    {
        var editor = new SnapshotEditor(from);
        editor.BuryUnpublishedRows();
        foreach (var change in changes.Changes)
        {
            editor.Apply(change);
        }

        return editor.ToSnapshot(changes.Version);
    }

    // What an edit appended that ended in an exception, such as one for too many relation types, belongs to no version.
    private void BuryUnpublishedRows()
    {
        for (int index = _from.LogCount; index < _from.Log.Count; index++)
        {
            Bury(_from.Segment.NodeCount + index);
        }
    }

    private void Apply(EntityChange change)
    {
        if (change.Entity is null && !_from.Nodes.TryFind(change.Ref, out _))
        {
            return;
        }

        int node = NodeOf(change.Ref);
        _relations.Replace(node, StatementsOf(change));
        if (_from.TryFindRow(node, out int former))
        {
            Bury(former);
            _count--;
        }

        if (change.Entity is { } entity)
        {
            _rowOf[node] = _from.Segment.NodeCount + _from.Log.Add(node, StoredEntity.Of(entity), change.Origin) + 1;
            _count++;
        }
    }

    private HashSet<Statement> StatementsOf(EntityChange change)
    {
        var statements = new HashSet<Statement>(change.Relations.Length);
        foreach (var relation in change.Relations)
        {
            statements.Add(new Statement(NodeOf(relation.Source), TypeOf(relation.Type), NodeOf(relation.Target)));
        }

        return statements;
    }

    private void Bury(int row) => _dead[row >> 6] |= 1UL << row;

    private int NodeOf(EntityRef reference)
        => _from.Nodes.TryFind(reference, out int node) || _from.NodeLog.TryFind(reference.ToString(), out node)
            ? node : _from.NodeLog.Add(reference);

    private byte TypeOf(string name)
    {
        _relations.Types = _relations.Types.With(name, out byte id);
        return id;
    }

    private CatalogSnapshot ToSnapshot(CatalogVersion version)
    {
        int nodes = _from.NodeLog.NextNode;
        return new CatalogSnapshot(
            version, _from.Segment, _from.Log, _from.Log.Count, _dead.ToPagedArray(), _rowOf.ToPagedArray(),
            _count, _from.NodeLog, nodes, _relations.ToGraph(nodes));
    }
}
