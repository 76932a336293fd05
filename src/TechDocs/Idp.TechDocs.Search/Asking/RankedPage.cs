using Idp.TechDocs.Search.Ranking;

namespace Idp.TechDocs.Search.Asking;

/// <summary>A page that was found.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Score">Its score.</param>
/// <param name="Look">What of the query is where in it; null while nobody has looked.</param>
internal sealed record RankedPage(long Id, double Score, PageScore? Look);
