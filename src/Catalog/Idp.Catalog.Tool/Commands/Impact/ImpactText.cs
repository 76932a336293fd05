using System.Globalization;
using Idp.Catalog.Graph;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Impact;

/// <summary>What an entity takes down, for people.</summary>
internal static class ImpactText
{
    public static void Write(ImpactReport report, string? by, TextWriter output)
    {
        string count = report.Entities.Length switch
        {
            0 => "nothing depends on it",
            1 => "1 entity depends on it",
            _ => string.Create(CultureInfo.InvariantCulture, $"{report.Entities.Length} entities depend on it, directly or indirectly"),
        };
        output.Write($"{PlainText.Of(report.Cause.ToString())}: {count}\n");
        if (by is null)
        {
            // Each below what takes it down: the way to it is its explanation.
            StepTree.Write(report.Cause, report.Entities.Select(entity => (entity.Explanation.Steps[^1], entity.Entity is not null)), output);
        }
        else
        {
            foreach (var group in ImpactGroups.Of(report, by))
            {
                string title = group.Ref is { } common ? PlainText.Of(common.ToString()) : $"without {by}";
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{title} ({group.Entities.Length})\n"));
                Write(group, output);
            }
        }

        if (!report.Owners.IsEmpty)
        {
            output.Write($"\nto tell: {string.Join(", ", report.Owners.Select(PathText.Short))}\n");
        }
    }

    private static void Write(ImpactGroup group, TextWriter output)
    {
        var table = new TextTable("", "");
        foreach (var entity in ImpactGroups.InOrder(group.Entities))
        {
            table.Add(entity.Ref.ToString(), PathText.Of(entity.Explanation));
        }

        table.Write(output, "  ");
    }
}
