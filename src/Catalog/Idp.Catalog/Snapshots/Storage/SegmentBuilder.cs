using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Builds a segment of entities and what each of them states. Not thread-safe.</summary>
/// <param name="kept">Entities that need not be packed again, perhaps.</param>
internal sealed class SegmentBuilder(PackedEntities? kept = null)
{
    private readonly NodeNamesBuilder _names = new();
    private readonly PackedEntitiesBuilder _entities = new(kept ?? PackedEntities.Empty);
    private readonly CompressedEdgesBuilder _edges = new();
    private readonly OriginColumnsBuilder _origins = new();
    private RelationTypeTable _types = RelationTypeTable.Empty;
    private ForeignStatements _foreign = ForeignStatements.None;

    /// <summary>The node of a reference, a new one if need be.</summary>
    public int NodeOf(EntityRef reference) => _names.GetOrAdd(reference);

    /// <summary>The node of a reference whose parts are in lower case, a new one if need be.</summary>
    public int NodeOf(string kind, string @namespace, string name) => _names.GetOrAdd(kind, @namespace, name);

    /// <summary>Makes it faster to ask for these nodes next.</summary>
    public void Approach(ReadOnlySpan<EntityRef> references) => _names.Approach(references);

    /// <summary>The number of a relation type, a new one if need be.</summary>
    public byte TypeOf(string name)
    {
        _types = _types.With(name, out byte id);
        return id;
    }

    /// <summary>Whether a node has its entity already.</summary>
    public bool IsTaken(int node) => _entities.Holds(node);

    /// <summary>The file that a node's entity was read from, if that is known.</summary>
    public string? FileOf(int node) => _origins.FileOf(node);

    /// <summary>Gives a node its entity, which is packed and not held.</summary>
    public void SetEntity(int node, Entity entity, EntityOrigin? origin)
    {
        _entities.Add(node, entity);
        SetOrigin(node, origin);
    }

    /// <summary>Gives a node one of the entities that need not be packed again.</summary>
    public void KeepEntity(int node, int keptRow, EntityOrigin? origin)
    {
        _entities.Keep(node, keptRow);
        SetOrigin(node, origin);
    }

    /// <summary>An emitter states an edge.</summary>
    public void State(int emitter, Statement statement)
    {
        var role = statement.RoleOf(emitter);
        if (role == Emitters.Others)
        {
            _foreign = _foreign.Add(emitter, statement);
        }

        AddEdge(statement, role);
    }

    /// <summary>Adds an edge whose emitters are known; those that are others must be in the foreign statements.</summary>
    public void AddEdge(Statement edge, Emitters emitters) => _edges.Add(edge, emitters);

    public Segment Build()
    {
        var outgoing = _edges.Build(_names.Count);
        var relations = new RelationGraph(outgoing, outgoing.Reverse(_names.Count), _types, _foreign);
        return new Segment(_names.Build(), _entities.Build(_names.Count), relations, _origins.Build());
    }

    private void SetOrigin(int node, EntityOrigin? origin)
    {
        if (origin is not null)
        {
            _origins.Set(node, origin);
        }
    }
}
