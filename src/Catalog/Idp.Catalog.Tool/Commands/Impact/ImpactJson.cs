using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary>What an entity takes down, for programs.</summary>
internal static class ImpactJson
{
    public static EntityValue Of(ImpactReport report, string? by) => EntityValue.FromObject(
        ("cause", report.Cause.ToString()),
        ("owners", PathJson.Of(report.Owners)),
        ("entities", EntityValue.FromArray([.. ImpactGroups.InOrder(report.Entities).Select(Of)])),
        ("groups", by is null ? default : EntityValue.FromArray([.. ImpactGroups.Of(report, by).Select(Of)])),
        ("truncated", report.IsTruncated));

    private static EntityValue Of(ImpactedEntity entity) => EntityValue.FromObject(
        ("ref", entity.Ref.ToString()),
        ("exists", entity.Entity is not null),
        ("steps", entity.Depth),
        ("owners", PathJson.Of(entity.Owners)),
        ("systems", PathJson.Of(entity.Systems)),
        ("domains", PathJson.Of(entity.Domains)),
        ("because", PathJson.Of(entity.Explanation)));

    private static EntityValue Of(ImpactGroup group) => EntityValue.FromObject(
        ("ref", group.Ref?.ToString() is { } common ? common : EntityValue.Null),
        ("entities", PathJson.Of(ImpactGroups.InOrder(group.Entities).Select(entity => entity.Ref))));
}
