using System.Globalization;
using Idp.Catalog.Graph;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Owners;

/// <summary>Who owns what, for people.</summary>
internal static class OwnershipText
{
    public static void Write(OwnershipReport report, TextWriter output)
    {
        var owners = new TextTable("OWNER", TextColumn.Number("OWNS"), TextColumn.Number("WITH ALL BELOW"), TextColumn.Number("MEMBERS"), "");
        foreach (var owner in report.Owners)
        {
            owners.Add(owner.Ref.ToString(), Text(owner.Owned), Text(owner.RolledUp), Text(owner.Members), owner.Entity is null ? "(does not exist)" : "");
        }

        owners.Write(output);
        output.Write('\n');
        var coverage = new TextTable(
            "KIND", TextColumn.Number("ENTITIES"), TextColumn.Number("OWNED"), TextColumn.Number("OWNER MISSING"), TextColumn.Number("NO OWNER"), TextColumn.Number("COVERAGE"));
        foreach (var kind in report.Coverage.Append(report.Total with { Kind = "all" }))
        {
            coverage.Add(kind.Kind, Text(kind.Entities), Text(kind.Owned), Text(kind.Dangling), Text(kind.Unowned), Percent(kind));
        }

        coverage.Write(output);
        if (!report.Orphaned.IsEmpty)
        {
            output.Write("\nnobody answers for\n");
            var orphaned = new TextTable("", "");
            foreach (var entity in report.Orphaned)
            {
                orphaned.Add(entity.Entity.Ref.ToString(), entity.MissingOwners.IsEmpty
                    ? "names no owner"
                    : $"names {string.Join(", ", entity.MissingOwners)}: does not exist");
            }

            orphaned.Write(output, "  ");
        }
    }

    // Not rounded up: 100 % means all.
    private static string Percent(OwnerCoverage kind) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(kind.Share * 1000) / 10:0.0} %");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
