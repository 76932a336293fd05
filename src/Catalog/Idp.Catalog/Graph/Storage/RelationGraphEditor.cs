using System.Runtime.InteropServices;

namespace Idp.Catalog.Graph.Storage;

/// <summary>Makes the next version of a graph: replaces what emitters state. The cost is in the number of edges that change. Not thread-safe.</summary>
internal sealed class RelationGraphEditor(RelationGraph graph)
{
    private readonly Dictionary<Statement, Emitters> _changed = [];
    private ForeignStatements _foreign = graph.Foreign;

    public RelationTypeTable Types { get; set; } = graph.Types;

    /// <summary>Replaces all that an emitter states. Each emitter at most once in one edit.</summary>
    public void Replace(int emitter, IReadOnlySet<Statement> statements)
    {
        var former = StatementsOf(emitter);
        foreach (var statement in former)
        {
            if (!statements.Contains(statement))
            {
                Remove(emitter, statement);
            }
        }

        foreach (var statement in statements)
        {
            if (!former.Contains(statement))
            {
                Add(emitter, statement);
            }
        }
    }

    /// <param name="nodeCount">More than every id in the statements, and not less than before.</param>
    public RelationGraph ToGraph(int nodeCount)
    {
        var outgoing = new Dictionary<int, List<long>>();
        var incoming = new Dictionary<int, List<long>>();
        int edges = graph.EdgeCount;
        foreach (var (edge, emitters) in _changed)
        {
            bool existed = graph.EmittersOf(edge) != Emitters.None;
            edges += (emitters != Emitters.None ? 1 : 0) - (existed ? 1 : 0);
            Collect(outgoing, edge.Source, EdgeKey.Of(edge.Type, edge.Target, emitters));
            Collect(incoming, edge.Target, EdgeKey.Of(edge.Type, edge.Source, emitters));
        }

        var outPatches = graph.OutPatches.ToEditor();
        foreach (var (node, keys) in outgoing)
        {
            outPatches[node] = EdgePatch.Combine(outPatches[node], keys);
        }

        var inPatches = graph.InPatches.ToEditor();
        foreach (var (node, keys) in incoming)
        {
            inPatches[node] = EdgePatch.Combine(inPatches[node], keys);
        }

        return new RelationGraph(graph.Outgoing, graph.Incoming, outPatches.ToPagedArray(), inPatches.ToPagedArray(), nodeCount, edges, Types, _foreign);
    }

    private HashSet<Statement> StatementsOf(int emitter)
    {
        var statements = new HashSet<Statement>(graph.Foreign.Of(emitter));
        var outgoing = graph.Out(emitter);
        for (int i = 0; i < outgoing.Count; i++)
        {
            if (((Emitters)outgoing.Emitters[i] & Emitters.Source) != 0)
            {
                statements.Add(new Statement(emitter, outgoing.Types[i], outgoing.Nodes[i]));
            }
        }

        var incoming = graph.In(emitter);
        for (int i = 0; i < incoming.Count; i++)
        {
            if (((Emitters)incoming.Emitters[i] & Emitters.Target) != 0)
            {
                statements.Add(new Statement(incoming.Nodes[i], incoming.Types[i], emitter));
            }
        }

        return statements;
    }

    private void Add(int emitter, Statement statement)
    {
        var role = statement.RoleOf(emitter);
        if (role == Emitters.Others)
        {
            _foreign = _foreign.Add(emitter, statement);
        }

        Emitted(statement) |= role;
    }

    private void Remove(int emitter, Statement statement)
    {
        var role = statement.RoleOf(emitter);
        if (role == Emitters.Others)
        {
            _foreign = _foreign.Remove(emitter, statement);
            if (!_foreign.EmittersOf(statement).IsEmpty)
            {
                return;
            }
        }

        Emitted(statement) &= ~role;
    }

    private ref Emitters Emitted(Statement statement)
    {
        ref var emitters = ref CollectionsMarshal.GetValueRefOrAddDefault(_changed, statement, out bool isKnown);
        if (!isKnown)
        {
            emitters = graph.EmittersOf(statement);
        }

        return ref emitters;
    }

    private static void Collect(Dictionary<int, List<long>> byNode, int node, long key)
    {
        ref var keys = ref CollectionsMarshal.GetValueRefOrAddDefault(byNode, node, out _);
        (keys ??= []).Add(key);
    }
}
