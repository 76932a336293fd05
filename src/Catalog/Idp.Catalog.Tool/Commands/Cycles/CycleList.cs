using System.Globalization;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tool.Reports;

namespace Idp.Catalog.Tool.Commands.Cycles;

/// <summary>Circles for people, for programs, and as a drawing of their rings.</summary>
internal static class CycleList
{
    public static void WriteText(CycleReport report, TextWriter output)
    {
        foreach (var cycle in report.Cycles)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{cycle.Members.Length} {(cycle.Members.Length == 1 ? "entity depends on itself" : "entities depend on one another")}\n"));
            output.Write($"  {PathText.Short(cycle.Ring.Start)} {PathText.Of(cycle.Ring)}\n");
            var others = cycle.Members.Except(cycle.Ring.Refs).ToList();
            if (others.Count > 0)
            {
                output.Write($"  and: {PathText.Some(others)}\n");
            }
        }

        output.Write(report.Cycles.Length switch
        {
            0 => "no circles\n",
            1 => "1 circle\n",
            _ => string.Create(CultureInfo.InvariantCulture, $"{report.Cycles.Length} circles\n"),
        });
    }

    public static EntityValue ToJson(CycleReport report) => EntityValue.FromObject(
        ("cycles", EntityValue.FromArray([.. report.Cycles.Select(ToJson)])),
        ("truncated", report.IsTruncated));

    public static EntityValue ToJson(EntityCycle cycle)
        => EntityValue.FromObject(("members", PathJson.Of(cycle.Members)), ("ring", PathJson.Of(cycle.Ring)));

    public static CatalogSubgraph ToGraph(CycleReport report, CatalogSnapshot catalog) => new(
        [.. report.Cycles.SelectMany(cycle => cycle.Ring.Steps).Select(step => new SubgraphNode(step.From, catalog.Find(step.From), IsFocus: false))],
        [.. report.Cycles.SelectMany(cycle => cycle.Ring.Steps).Select(PathText.EdgeOf)],
        report.IsTruncated);
}
