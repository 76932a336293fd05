namespace Idp.Scaffolder.Templates;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Similar
{
    /// <returns>A half sentence that asks for the nearest name, or nothing.</returns>
    public static string Hint(string name, IEnumerable<string> names)
        => names.Select(other => (Other: other, Distance: Distance(name, other)))
            .Where(pair => pair.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Other, StringComparer.Ordinal)
            .Select(pair => $" (did you mean '{pair.Other}'?)")
            .FirstOrDefault("");

    // Levenshtein's, in one row; names that differ much in length, or are no names at all, are not looked at.
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 3 || left.Length > 100)
        {
            return int.MaxValue;
        }

        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
