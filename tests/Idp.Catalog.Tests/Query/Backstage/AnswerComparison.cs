using Idp.Catalog.Model;

namespace Idp.Catalog.Tests.Query.Backstage;

/// <summary>Holds answers against those of the original.</summary>
internal static class AnswerComparison
{
    /// <summary>What upstream's schema checker adds to a message is its own; the beginning counts.</summary>
    private static readonly string[] CheckedPrefixes = ["Invalid query: Validation error: ", "Malformed cursor: "];

    /// <summary>All differences, each with its request.</summary>
    public static List<string> Differences(RecordedCatalog catalog, IEnumerable<string> lines)
    {
        var door = new BackstageDoor(catalog.Snapshot);
        var recorded = lines.Select(line => EntityValue.Parse(line)).ToList();
        var differences = new List<string>();
        foreach (var expected in recorded)
        {
            var (path, body) = RequestOf(expected, recorded);
            var actual = door.Answer(path, body);
            string? difference = Compare(expected, actual, catalog);
            if (difference is not null)
            {
                differences.Add($"{path} {body}\n  {difference}");
            }
        }

        return differences;
    }

    // A page behind another is asked for with the original's own cursor.
    public static (string Path, EntityValue Body) RequestOf(EntityValue line, IReadOnlyList<EntityValue> recorded)
    {
        if (line.GetString("use") is not { } use)
        {
            return (line.GetString("path")!, line["body"]);
        }

        string cursor = BackstageDoor.Encode(recorded[(int)line["from"].AsNumber()!.Value][use]);
        return line["method"].IsMissing
            ? ($"/entities/by-query?cursor={Uri.EscapeDataString(cursor)}&limit={line["limit"]}", default)
            : ("/entities/by-query", EntityValue.FromObject(("cursor", cursor), ("limit", line["limit"])));
    }

    private static string? Compare(EntityValue expected, EntityValue actual, RecordedCatalog catalog)
    {
        if (expected["status"] != actual["status"])
        {
            return $"status {expected["status"]} {expected["error"]}, but {actual["status"]} {actual["error"]}";
        }

        if (expected.GetString("error") is { } error)
        {
            string prefix = CheckedPrefixes.FirstOrDefault(one => error.StartsWith(one, StringComparison.Ordinal)) ?? error;
            return actual.GetString("error")!.StartsWith(prefix, StringComparison.Ordinal) && (prefix != error || actual.GetString("error") == error)
                ? null : $"error '{error}', but '{actual.GetString("error")}'";
        }

        foreach (string part in (string[])["total", "next", "previous", "facets"])
        {
            if (Normal(expected[part]) != Normal(actual[part]))
            {
                return $"{part} {Normal(expected[part])}\n  but {Normal(actual[part])}";
            }
        }

        if (!actual["after"].IsMissing != !expected["link"].IsMissing
            || (actual.GetString("after") is { } after && !expected.GetString("link")!.Contains($"after={Uri.EscapeDataString(after)}", StringComparison.Ordinal)))
        {
            return $"link {expected["link"]}, but {actual["after"]}";
        }

        return CompareItems(expected["items"], actual["items"], catalog);
    }

    private static string? CompareItems(EntityValue expected, EntityValue actual, RecordedCatalog catalog)
    {
        string Name(EntityValue item) => item.Kind == ValueKind.Object && item["metadata"]["uid"].IsMissing is false ? Entity.From(item).ToString() : item.ToString();
        var wanted = expected.Items.Select(item => item.AsNumber() is { } place ? place < 0 ? EntityValue.Null : catalog.Entities[(int)place].Root : item).ToList();
        return wanted.SequenceEqual(actual.Items) ? null
            : $"items [{string.Join(", ", wanted.Select(Name))}]\n  but   [{string.Join(", ", actual.Items.Select(Name))}]";
    }

    // The original leaves a direction out that was not given, and then refuses its own cursor; ours says the default.
    private static EntityValue Normal(EntityValue value)
    {
        for (int i = 0; i < value["orderFields"].Count; i++)
        {
            if (value["orderFields"][i]["order"].IsMissing)
            {
                value = value.With(["orderFields", $"{i}", "order"], "asc");
            }
        }

        return value;
    }
}
