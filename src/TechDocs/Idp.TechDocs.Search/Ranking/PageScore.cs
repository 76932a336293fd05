namespace Idp.TechDocs.Search.Ranking;

/// <summary>How much of a query a page has.</summary>
/// <param name="TitleMatches">What its title has.</param>
/// <param name="Sections">Its sections, the best first.</param>
/// <param name="Closeness">What its score is multiplied by.</param>
internal sealed record PageScore(List<TermMatch> TitleMatches, IReadOnlyList<SectionScore> Sections, double Closeness);
