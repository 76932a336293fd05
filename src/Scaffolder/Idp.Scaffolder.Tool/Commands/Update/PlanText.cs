using Idp.CommandLine;
using Idp.Scaffolder.Drift;
using Idp.Scaffolder.Tool.Reports;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Tool.Commands.Update;

/// <summary>An update for people: a line for each file.</summary>
internal static class PlanText
{
    public static void Write(UpdatePlan plan, bool withLines, TextWriter output)
    {
        var table = new TextTable("", "", "");
        foreach (var file in plan.Files)
        {
            table.Add(Name(file.Status), file.Path, file.Note ?? "");
        }

        table.Write(output);
        if (withLines)
        {
            WriteLines(plan, output);
        }

        output.Write($"{Summary(plan)}\n");
    }

    private static void WriteLines(UpdatePlan plan, TextWriter output)
    {
        var before = FileTree.Of(plan.Files.Select(file => file.Before).OfType<TreeFile>());
        var after = FileTree.Of(plan.Files.Select(file => file.After).OfType<TreeFile>());
        foreach (var difference in before.CompareTo(after))
        {
            output.Write('\n');
            DifferenceReport.WriteLines(difference.ToString(), output);
        }
    }

    private static string Summary(UpdatePlan plan)
    {
        int conflicts = plan.Files.Count(file => file.Status == UpdateStatus.Conflict);
        return plan.IsUpToDate && conflicts == 0
            ? "up to date"
            : $"{CountText.Of(plan.Files.Count(file => file.Before != file.After), "change")}, {CountText.Of(conflicts, "conflict")}";
    }

    private static string Name(UpdateStatus status) => status switch
    {
        UpdateStatus.LeftRemoved => "left removed",
        _ => status.ToString().ToLowerInvariant(),
    };
}
