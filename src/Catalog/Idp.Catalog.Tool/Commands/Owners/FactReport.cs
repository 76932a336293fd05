using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Owners;

/// <summary>A number added up, for people and for programs.</summary>
internal static class FactReport
{
    public static void WriteText(FactTotals totals, string by, TextWriter output)
    {
        bool isRolledUp = by == "owner";
        TextColumn[] columns = [by.ToUpperInvariant(), TextColumn.Number("ENTITIES"), TextColumn.Number("SUM")];
        var table = new TextTable(isRolledUp ? [.. columns, TextColumn.Number("WITH ALL BELOW")] : columns);
        foreach (var total in Totals(totals, by))
        {
            string[] cells = [total.Ref?.ToString() ?? $"(no {by})", Text(total.Count), Text(total.Sum)];
            table.Add(isRolledUp ? [.. cells, Text(total.RolledUp)] : cells);
        }

        string[] all = ["all, each once", Text(totals.Count), Text(totals.Sum)];
        table.Add(isRolledUp ? [.. all, ""] : all);
        table.Write(output);
        if (!totals.Unreadable.IsEmpty)
        {
            output.Write($"no number: {PathText.Some(totals.Unreadable)}\n");
        }
    }

    public static EntityValue ToJson(FactTotals totals, string by) => EntityValue.FromObject(
        ("sum", totals.Sum),
        ("count", totals.Count),
        ("by", by),
        ("totals", EntityValue.FromArray([.. Totals(totals, by).Select(total => ToJson(total, by))])),
        ("unreadable", PathJson.Of(totals.Unreadable)));

    private static EntityValue ToJson(FactTotal total, string by) => EntityValue.FromObject(
        ("ref", total.Ref?.ToString() is { } reference ? reference : EntityValue.Null),
        ("sum", total.Sum),
        ("count", total.Count),
        ("rolledUp", by == "owner" ? total.RolledUp : default(EntityValue)));

    private static ImmutableArray<FactTotal> Totals(FactTotals totals, string by) => by switch
    {
        "system" => totals.BySystem,
        "domain" => totals.ByDomain,
        _ => totals.ByOwner,
    };

    // Sums of decimal fractions carry the noise of binary ones.
    private static string Text(double number) => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
