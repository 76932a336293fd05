using System.Collections.Immutable;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary>What an entity takes down, as a drawing: each with the last step of its explanation.</summary>
internal static class ImpactPicture
{
    public static CatalogSubgraph Of(ImpactReport report, CatalogSnapshot catalog)
    {
        // Explanations name things in lower case.
        var cause = report.Entities.IsEmpty ? report.Cause : report.Entities[0].Explanation.Start;
        var nodes = report.Entities.Select(entity => new SubgraphNode(entity.Ref, entity.Entity, IsFocus: false));
        return new CatalogSubgraph(
            [new SubgraphNode(cause, catalog.Find(cause), IsFocus: true), .. nodes],
            [.. report.Entities.Select(entity => EdgeOf(entity.Explanation.Steps[^1].Relation))],
            report.IsTruncated);
    }

    private static SubgraphEdge EdgeOf(Relation relation) => new(relation.Source, relation.Target, ImmutableArray.Create(relation.Type));
}
