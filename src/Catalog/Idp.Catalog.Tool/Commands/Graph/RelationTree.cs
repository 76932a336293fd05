using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;

namespace Idp.Catalog.Tool.Commands.Graph;

/// <summary>What is around an entity, each once, below what leads to it by the shortest way.</summary>
internal static class RelationTree
{
    private const int DeepestIndent = 100;

    /// <summary>Writes the tree.</summary>
    /// <returns>Whether that is all.</returns>
    public static bool Write(CatalogGraph graph, EntityRef root, SubgraphOptions part, TextWriter output, CancellationToken cancellationToken)
    {
        var options = new TraversalOptions { Walk = part.Walk, MaxDepth = part.MaxDepth, MaxResults = part.MaxNodes - 1 };
        var reached = graph.Traverse(root, options, cancellationToken);
        var below = reached.ToLookup(entity => entity.Via.From);
        output.Write($"{PlainText.Of(root.ToString())}{Absence(graph.Snapshot.Find(root))}\n");

        // Not by recursion: a chain may be as long as the catalog.
        var open = new Stack<ReachedEntity>(InOrder(below[root]).Reverse());
        while (open.TryPop(out var entity))
        {
            string indent = new(' ', 2 * Math.Min(entity.Depth, DeepestIndent));
            output.Write($"{indent}{PathText.Of(entity.Via)}{Absence(entity.Entity)}\n");
            foreach (var next in InOrder(below[entity.Ref]).Reverse())
            {
                open.Push(next);
            }
        }

        return !reached.IsTruncated;
    }

    private static IEnumerable<ReachedEntity> InOrder(IEnumerable<ReachedEntity> entities) => entities
        .OrderBy(entity => entity.Via.Relation.Type, StringComparer.Ordinal)
        .ThenBy(entity => entity.Ref.ToString(), StringComparer.Ordinal);

    private static string Absence(Entity? entity) => entity is null ? "  (does not exist)" : "";
}
