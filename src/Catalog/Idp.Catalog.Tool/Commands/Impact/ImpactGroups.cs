using System.Collections.Immutable;
using Idp.Catalog.Graph;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary>What <c>--by</c> asks for.</summary>
internal static class ImpactGroups
{
    public static ImmutableArray<ImpactGroup> Of(ImpactReport report, string by) => by switch
    {
        "system" => report.BySystem,
        "domain" => report.ByDomain,
        _ => report.ByOwner,
    };

    /// <summary>Nearest first, then by reference: the same for a catalog wherever it comes from.</summary>
    public static IEnumerable<ImpactedEntity> InOrder(IEnumerable<ImpactedEntity> entities)
        => entities.OrderBy(entity => entity.Depth).ThenBy(entity => entity.Ref.ToString(), StringComparer.Ordinal);
}
