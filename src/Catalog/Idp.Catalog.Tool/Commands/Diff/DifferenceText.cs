using System.Globalization;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>A difference for people.</summary>
internal static class DifferenceText
{
    private const int LongestValue = 60;

    public static void Write(CatalogDifference difference, TextWriter output)
    {
        if (difference.IsEmpty)
        {
            output.Write("no difference\n");
            return;
        }

        var entities = difference.Added.Select(reference => $"+ {reference}")
            .Concat(difference.Removed.Select(reference => $"- {reference}"))
            .Concat(difference.Changed.SelectMany(change => change.Fields.Select(Field).Prepend($"~ {change.Ref}")));
        Section(Counts("entities", difference.Added.Length, difference.Removed.Length, difference.Changed.Length), entities, output);
        Section(
            Counts("relations", difference.NewRelations.Length, difference.LostRelations.Length, 0),
            difference.NewRelations.Select(relation => $"+ {relation}").Concat(difference.LostRelations.Select(relation => $"- {relation}")),
            output);
        Section("owners", difference.Owners.Select(change => $"{change.Ref}: {Owners(change.Before)} -> {Owners(change.After)}"), output);
        Section("now lead nowhere", difference.NewlyDangling.Select(relation => relation.ToString()), output);
        Section("no longer lead nowhere", difference.Mended.Select(relation => relation.ToString()), output);
        Section("new circles", difference.NewCycles.Select(Ring), output);
        Section("circles that are gone", difference.BrokenCycles.Select(Ring), output);
        if (!difference.Impact.Dependents.IsEmpty)
        {
            Section(string.Create(CultureInfo.InvariantCulture, $"depend on what changed ({difference.Impact.Dependents.Length})"), difference.Impact.Dependents, output);
        }

        if (!difference.Impact.Owners.IsEmpty)
        {
            output.Write($"to tell: {PlainText.Of(string.Join(", ", difference.Impact.Owners))}\n");
        }
    }

    /// <summary>A value in one line that is not too long.</summary>
    public static string Value(EntityValue value)
    {
        string text = value.ToString();
        return text.Length <= LongestValue ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)}…";
    }

    public static string Owners(IReadOnlyCollection<string> owners) => owners.Count == 0 ? "nobody" : string.Join(", ", owners);

    public static string Ring(EntityCycle cycle) => $"{PathText.Short(cycle.Ring.Start)} {PathText.Of(cycle.Ring)}";

    public static string Counts(string what, int added, int removed, int changed)
    {
        var counts = new[] { (added, "added"), (removed, "removed"), (changed, "changed") }
            .Where(count => count.Item1 > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item1} {count.Item2}"));
        return $"{what}: {string.Join(", ", counts.DefaultIfEmpty("as before"))}";
    }

    private static string Field(FieldChange field) => (field.Before.IsMissing, field.After.IsMissing) switch
    {
        (true, _) => $"    + {field.Name}: {Value(field.After)}",
        (_, true) => $"    - {field.Name}: {Value(field.Before)}",
        _ => $"    {field.Name}: {Value(field.Before)} -> {Value(field.After)}",
    };

    private static void Section(string title, IEnumerable<string> lines, TextWriter output)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            output.Write(isFirst ? $"{title}\n" : "");
            isFirst = false;
            output.Write($"  {PlainText.Of(line)}\n");
        }
    }
}
