namespace Idp.Catalog.Validation;

/// <summary>Finds what a misspelled name was probably meant to be.</summary>
/// <remarks>
/// The distance counts insertions, deletions, substitutions and swaps of neighbours, without regard to case. A name
/// may be wrong in a third of its length, three places at most; of equally near candidates the ordinally first wins,
/// so the answer does not depend on their order. Time is linear in the number of candidates and most are skipped by
/// their length alone; memory does not grow with them. Stateless, so thread-safe.
/// </remarks>
public static class DidYouMean
{
    /// <summary>The most places in which a suggestion may differ.</summary>
    public const int MaxDistance = 3;

    /// <summary>Longer names get no suggestion: the work grows with the length.</summary>
    public const int MaxLength = 1024;

    /// <summary>The nearest candidate within <c>min(3, length / 3)</c>; null when none is that near.</summary>
    /// <param name="name">The name that was written.</param>
    /// <param name="candidates">The names that exist, in any order.</param>
    public static string? FindNearest(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindNearest(name, candidates, Math.Min(MaxDistance, name.Length / 3));
    }

    /// <summary>The nearest candidate within <paramref name="maxDistance"/>; null when none is that near.</summary>
    /// <param name="name">The name that was written.</param>
    /// <param name="candidates">The names that exist, in any order.</param>
    /// <param name="maxDistance">From 0 (only the case may differ) to <see cref="MaxDistance"/>.</param>
    public static string? FindNearest(string name, IEnumerable<string> candidates, int maxDistance)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDistance);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDistance, MaxDistance);
        if (name.Length > MaxLength)
            return null;
        var distance = new EditDistance(name);
        string? nearest = null;
        var limit = maxDistance;
        foreach (var candidate in candidates)
        {
            var found = distance.To(candidate, limit);
            if (found > limit || (found == limit && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0))
                continue;
            nearest = candidate;
            limit = found;
        }

        return nearest;
    }
}
