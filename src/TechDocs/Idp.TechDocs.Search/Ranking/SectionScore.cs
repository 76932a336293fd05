namespace Idp.TechDocs.Search.Ranking;

/// <summary>How much of a query a section has. All between 0 and 1.</summary>
/// <param name="Section">The section.</param>
/// <param name="TitleMatches">What its heading has.</param>
/// <param name="TextMatches">What its text has.</param>
/// <param name="Cover">The part of the query that it has, by the weight of the words.</param>
/// <param name="Heading">The part of the query that is in its heading, times the part of the heading that is in the query.</param>
/// <param name="Nearness">How near to one another the words stand; 0 for one word.</param>
/// <param name="Density">How much its text speaks of them.</param>
internal sealed record SectionScore(
    SearchSection Section, List<TermMatch> TitleMatches, List<TermMatch> TextMatches, double Cover, double Heading, double Nearness, double Density)
{
    /// <summary>What sections of a page are ordered by.</summary>
    public double Rank => Cover + (0.8 * Heading) + (0.3 * Nearness) + (0.4 * Density);

    /// <summary>What it adds to the closeness of its page.</summary>
    public double Closeness => (0.5 * Cover) + (0.6 * Heading) + (0.4 * Nearness);
}
