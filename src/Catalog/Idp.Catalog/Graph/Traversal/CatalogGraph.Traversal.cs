using System.Collections.Immutable;
using Idp.Catalog.Graph.Traversal;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    private static readonly GraphWalk Everything = GraphWalk.Along(WalkDirection.Both);

    /// <summary>What a walk reaches from an entity.</summary>
    /// <param name="start">Where to begin; need not exist.</param>
    /// <param name="options">What to follow, and how far; by default every relation, either way.</param>
    /// <param name="cancellationToken">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public Reached Traverse(EntityRef start, TraversalOptions? options = null, CancellationToken cancellationToken = default)
        => Traverse(start, options, Everything, cancellationToken);

    /// <summary>What an entity takes down when it fails, directly and indirectly.</summary>
    /// <param name="reference">What fails.</param>
    /// <param name="options">How far; by default along <see cref="GraphWalk.Impact"/>.</param>
    /// <param name="cancellationToken">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public Reached Dependents(EntityRef reference, TraversalOptions? options = null, CancellationToken cancellationToken = default)
        => Traverse(reference, options, GraphWalk.Impact, cancellationToken);

    /// <summary>What can take an entity down, directly and indirectly.</summary>
    /// <param name="reference">What would be taken down.</param>
    /// <param name="options">How far; by default along <see cref="GraphWalk.Dependencies"/>.</param>
    /// <param name="cancellationToken">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public Reached Dependencies(EntityRef reference, TraversalOptions? options = null, CancellationToken cancellationToken = default)
        => Traverse(reference, options, GraphWalk.Dependencies, cancellationToken);

    internal ReachTree Reach(int start, WalkMask mask, int maxDepth, int maxResults, CancellationToken cancellationToken)
    {
        var settled = Settled(mask, cancellationToken);
        return IsSettled
            ? BreadthFirst.From(new SettledNeighbours(settled), NodeCount, start, _filter, maxDepth, maxResults, cancellationToken)
            : BreadthFirst.From(new PatchedNeighbours(settled, Relations, mask), NodeCount, start, _filter, maxDepth, maxResults, cancellationToken);
    }

    internal GraphStep StepOf(WalkMask mask, int from, int to)
    {
        var (type, isOutgoing) = mask.Find(Relations, from, to);
        var (here, there) = (Snapshot.Nodes.RefOf(from), Snapshot.Nodes.RefOf(to));
        string name = Relations.Types[type];
        return new GraphStep(here, there, isOutgoing ? new Relation(here, name, there) : new Relation(there, name, here));
    }

    internal GraphPath PathOf(WalkMask mask, params ReadOnlySpan<int> nodes)
    {
        var steps = ImmutableArray.CreateBuilder<GraphStep>(nodes.Length - 1);
        for (int i = 1; i < nodes.Length; i++)
        {
            steps.Add(StepOf(mask, nodes[i - 1], nodes[i]));
        }

        return new GraphPath(Snapshot.Nodes.RefOf(nodes[0]), steps.DrainToImmutable());
    }

    private Reached Traverse(EntityRef start, TraversalOptions? options, GraphWalk otherwise, CancellationToken cancellationToken)
    {
        options ??= new TraversalOptions();
        var mask = MaskOf(options.Walk ?? otherwise);
        var tree = TryFind(start, out int node) ? Reach(node, mask, options.MaxDepth, options.MaxResults, cancellationToken) : ReachTree.Empty;
        return new Reached(this, start, mask, tree);
    }
}
