namespace Idp.TechDocs.Search.Ranking;

/// <summary>Looks into pages: what of the query is where.</summary>
/// <param name="matcher">Finds the terms of the query.</param>
/// <param name="weights">What each term weighs; together 1.</param>
internal sealed class PageScoring(TermMatcher matcher, double[] weights)
{
    private const double TitleWeight = 0.8;

    /// <summary>Looks into one page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="place">The words of where it is.</param>
    /// <param name="sections">Its sections.</param>
    public PageScore Look(string title, string place, IEnumerable<SearchSection> sections)
    {
        double[] page = new double[weights.Length];
        var (titleMatches, titleWords) = matcher.Find(title);
        Note(page, titleMatches);
        double titleCover = Cover(titleMatches) * Precision(titleMatches, titleWords);
        Note(page, matcher.Find(place).Matches);
        var scores = new List<SectionScore>();
        foreach (var section in sections)
        {
            var score = Look(section);
            Note(page, score.TitleMatches);
            Note(page, score.TextMatches);
            scores.Add(score);
        }

        double cover = Sum(page);
        double best = scores.Count == 0 ? 0 : scores.Max(score => score.Closeness);
        return new PageScore(titleMatches, [.. scores.OrderByDescending(score => score.Rank)], cover * cover * (1 + best + (TitleWeight * titleCover)));
    }

    private SectionScore Look(SearchSection section)
    {
        var (titleMatches, titleWords) = matcher.Find(section.Title);
        var (textMatches, textWords) = matcher.Find(section.Text);
        double[] best = new double[weights.Length];
        Note(best, titleMatches);
        Note(best, textMatches);
        double[] counts = new double[weights.Length];
        foreach (var match in textMatches)
        {
            counts[match.Term] += match.Weight;
        }

        double density = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            density += weights[i] * counts[i] / (counts[i] + 0.5 + (textWords / 200.0));
        }

        return new SectionScore(
            section, titleMatches, textMatches, Sum(best), Cover(titleMatches) * Precision(titleMatches, titleWords),
            weights.Length > 1 ? Math.Max(Nearness.Of(titleMatches, weights.Length), Nearness.Of(textMatches, weights.Length)) : 0, density);
    }

    private double Cover(List<TermMatch> matches)
    {
        double[] best = new double[weights.Length];
        Note(best, matches);
        return Sum(best);
    }

    private double Sum(double[] best)
    {
        double sum = 0;
        for (int i = 0; i < best.Length; i++)
        {
            sum += best[i] * weights[i];
        }

        return sum;
    }

    private static void Note(double[] best, List<TermMatch> matches)
    {
        foreach (var match in matches)
        {
            best[match.Term] = Math.Max(best[match.Term], match.Weight);
        }
    }

    // Of a heading, how much of it was asked for.
    private static double Precision(List<TermMatch> matches, int words)
        => words == 0 ? 0 : Math.Min(1, (double)matches.Select(match => match.Word).Distinct().Count() / words);
}
