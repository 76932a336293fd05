using Idp.Catalog.Graph;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tool.Reports;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary>What an entity takes down, as a drawing: each with the last step of its explanation.</summary>
internal static class ImpactPicture
{
    public static CatalogSubgraph Of(ImpactReport report, CatalogSnapshot catalog)
    {
        ImpactedEntity[] entities = [.. ImpactGroups.InOrder(report.Entities)];
        return new CatalogSubgraph(
            [
                new SubgraphNode(report.Cause, catalog.Find(report.Cause), IsFocus: true),
                .. entities.Select(entity => new SubgraphNode(entity.Ref, entity.Entity, IsFocus: false)),
            ],
            [.. entities.Select(entity => PathText.EdgeOf(entity.Explanation.Steps[^1]))],
            report.IsTruncated);
    }
}
