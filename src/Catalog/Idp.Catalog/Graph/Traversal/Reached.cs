using System.Collections;
using Idp.Catalog.Graph.Traversal;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What was reached from an entity, each once, nearest first; the entity itself is not in it. Immutable, thread-safe.</summary>
/// <remarks>Kept as numbers: references, entities and ways are made when they are looked at.</remarks>
public sealed class Reached : IReadOnlyList<ReachedEntity>
{
    private readonly CatalogGraph _graph;
    private readonly WalkMask _mask;

    internal Reached(CatalogGraph graph, EntityRef start, WalkMask mask, ReachTree tree)
    {
        _graph = graph;
        _mask = mask;
        Start = start;
        Tree = tree;
    }

    /// <summary>Where the walk began, as it was asked for.</summary>
    public EntityRef Start { get; }

    /// <summary>Whether the catalog knows the start, as an entity or as the target of a relation.</summary>
    public bool IsKnown => Tree.Nodes.Length > 0;

    /// <summary>The number of what was reached.</summary>
    public int Count => Math.Max(0, Tree.Nodes.Length - 1);

    /// <summary>Whether there is more than <see cref="TraversalOptions.MaxResults"/>. What lies deeper than the depth that was asked for does not count.</summary>
    public bool IsTruncated => Tree.IsTruncated;

    /// <summary>The references, nearest first.</summary>
    public IEnumerable<EntityRef> Refs => Tree.Nodes.Skip(1).Select(_graph.Snapshot.Nodes.RefOf);

    /// <summary>The entities, nearest first, without targets that do not exist.</summary>
    public IEnumerable<Entity> Entities => Tree.Nodes.Skip(1).Select(_graph.Snapshot.FindEntity).OfType<Entity>();

    internal ReachTree Tree { get; }

    internal ReadOnlySpan<int> Nodes => Tree.Nodes.AsSpan(Math.Min(1, Tree.Nodes.Length));

    /// <inheritdoc/>
    public ReachedEntity this[int index] => (uint)index < (uint)Count
        ? new ReachedEntity(this, index + 1)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<ReachedEntity> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal EntityRef RefAt(int index) => _graph.Snapshot.Nodes.RefOf(Tree.Nodes[index]);

    internal Entity? EntityAt(int index) => _graph.Snapshot.FindEntity(Tree.Nodes[index]);

    internal GraphStep StepTo(int index) => _graph.StepOf(_mask, Tree.Nodes[Tree.Parents[index]], Tree.Nodes[index]);

    internal GraphPath PathTo(int index)
    {
        var nodes = new Stack<int>();
        for (int at = index; at >= 0; at = Tree.Parents[at])
        {
            nodes.Push(Tree.Nodes[at]);
        }

        return _graph.PathOf(_mask, [.. nodes]);
    }
}
