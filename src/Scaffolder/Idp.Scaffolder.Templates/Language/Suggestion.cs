namespace Idp.Scaffolder.Templates.Language;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class Suggestion
{
    private const int Longest = 64;

    /// <summary><c>; did you mean 'x'?</c>, or nothing when no name is near.</summary>
    public static string Among(string name, IEnumerable<string> known) => Nearest(name, known) is { } best ? $"; did you mean '{best}'?" : "";

    /// <summary>The nearest name, or null when none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > Longest)
        {
            return null;
        }

        int nearest = name.Length <= 4 ? 2 : name.Length <= 10 ? 3 : 4;
        string? best = null;
        foreach (string candidate in known.Order(StringComparer.Ordinal))
        {
            int distance = Math.Abs(candidate.Length - name.Length) < nearest ? Distance(name, candidate) : nearest;
            if (distance < nearest)
            {
                (nearest, best) = (distance, candidate);
            }
        }

        return best;
    }

    // Levenshtein's distance.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
