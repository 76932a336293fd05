namespace Idp.TechDocs.Search.Ranking;

/// <summary>How near to one another the words of a query stand.</summary>
internal static class Nearness
{
    /// <summary>1 when all terms stand side by side, less the more is between them, nothing when the text has one of them.</summary>
    /// <param name="matches">What the text has, in order.</param>
    /// <param name="terms">How many terms the query has.</param>
    public static double Of(List<TermMatch> matches, int terms)
    {
        int different = matches.Select(match => match.Term).Distinct().Count();
        if (different < 2)
        {
            return 0;
        }

        int[] counts = new int[terms];
        int inside = 0, first = 0, shortest = int.MaxValue;
        for (int last = 0; last < matches.Count; last++)
        {
            inside += counts[matches[last].Term]++ == 0 ? 1 : 0;
            while (inside == different)
            {
                shortest = Math.Min(shortest, matches[last].Word - matches[first].Word + 1);
                inside -= --counts[matches[first++].Term] == 0 ? 1 : 0;
            }
        }

        return (double)different / terms * Math.Min(1, (double)different / shortest);
    }
}
