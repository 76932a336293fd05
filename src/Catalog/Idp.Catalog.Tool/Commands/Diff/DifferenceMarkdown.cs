using System.Globalization;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>A difference as a comment on a pull request. What people wrote stands in code spans, where it means nothing to Markdown.</summary>
internal static class DifferenceMarkdown
{
    // A comment on GitHub takes 65,536 characters.
    private const int MaxLines = 50;
    private const int LongestLine = 200;

    public static void Write(CatalogDifference difference, TextWriter output)
    {
        output.Write("### Catalog\n\n");
        if (difference.IsEmpty)
        {
            output.Write("No difference.\n");
            return;
        }

        output.Write(
            $"{DifferenceText.Counts("Entities", difference.Added.Length, difference.Removed.Length, difference.Changed.Length)}"
            + $"; {DifferenceText.Counts("relations", difference.NewRelations.Length, difference.LostRelations.Length, 0)}.\n");
        Open("Now lead nowhere", difference.NewlyDangling.Select(relation => Code(relation.ToString())), output);
        Open("New circles", difference.NewCycles.Select(cycle => Code(DifferenceText.Ring(cycle))), output);
        Open("Owners", difference.Owners.Select(change => $"{Code(change.Ref)}: {Code(DifferenceText.Owners(change.Before))} → {Code(DifferenceText.Owners(change.After))}"), output);
        Open("No longer lead nowhere", difference.Mended.Select(relation => Code(relation.ToString())), output);
        Open("Circles that are gone", difference.BrokenCycles.Select(cycle => Code(DifferenceText.Ring(cycle))), output);
        Folded("Added", [.. difference.Added.Select(Code)], output);
        Folded("Removed", [.. difference.Removed.Select(Code)], output);
        Folded("Changed", [.. difference.Changed.Select(Changed)], output);
        Folded("New relations", [.. difference.NewRelations.Select(relation => Code(relation.ToString()))], output);
        Folded("Lost relations", [.. difference.LostRelations.Select(relation => Code(relation.ToString()))], output);
        Folded("Depend on what changed", [.. difference.Impact.Dependents.Select(Code)], output);
        if (!difference.Impact.Owners.IsEmpty)
        {
            string more = difference.Impact.Owners.Length > MaxLines ? ", …" : "";
            output.Write($"\nTo tell: {string.Join(", ", difference.Impact.Owners.Take(MaxLines).Select(Code))}{more}\n");
        }
    }

    private static string Changed(ChangedContent change) => $"{Code(change.Ref)}: {string.Join(", ", change.Fields.Take(10).Select(field => Code(field.Name)))}{(change.Fields.Length > 10 ? ", …" : "")}";

    private static void Open(string title, IEnumerable<string> lines, TextWriter output)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            output.Write($"\n**{title}**\n\n");
            List(all, output);
        }
    }

    private static void Folded(string title, string[] lines, TextWriter output)
    {
        if (lines.Length > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({lines.Length})</summary>\n\n"));
            List(lines, output);
            output.Write("\n</details>\n");
        }
    }

    private static void List(string[] lines, TextWriter output)
    {
        foreach (string line in lines.Take(MaxLines))
        {
            output.Write($"- {line}\n");
        }

        if (lines.Length > MaxLines)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"- … and {lines.Length - MaxLines} more\n"));
        }
    }

    // A span ends at as many backticks as it begins with.
    private static string Code(string text)
    {
        string plain = PlainText.Of(text);
        plain = plain.Length <= LongestLine ? plain : $"{plain.AsSpan(0, LongestLine)}…";
        string fence = "`";
        while (plain.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{plain}`" : $"{fence} {plain} {fence}";
    }
}
