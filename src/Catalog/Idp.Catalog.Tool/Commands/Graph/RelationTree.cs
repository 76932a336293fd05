using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Graph;

/// <summary>What is around an entity, for people.</summary>
internal static class RelationTree
{
    /// <summary>Writes the tree.</summary>
    /// <returns>Whether that is all.</returns>
    public static bool Write(CatalogGraph graph, EntityRef root, SubgraphOptions part, TextWriter output, CancellationToken cancellationToken)
    {
        var options = new TraversalOptions { Walk = part.Walk, MaxDepth = part.MaxDepth, MaxResults = part.MaxNodes - 1 };
        var reached = graph.Traverse(root, options, cancellationToken);
        output.Write($"{PlainText.Of(root.ToString())}{(graph.Snapshot.Contains(root) ? "" : "  (does not exist)")}\n");
        StepTree.Write(root, reached.Select(entity => (entity.Via, entity.Entity is not null)), output);
        return !reached.IsTruncated;
    }
}
