namespace Idp.TechDocs.Search.Relevance;

/// <summary>A query and how well pages answer it: 3 is the answer, 2 helps, 1 is about it, 0 is all else.</summary>
/// <param name="Text">The query.</param>
/// <param name="Kind">What it is an example of.</param>
/// <param name="Grades">By site and path, as <c>site:path</c>; <c>*</c> for any site.</param>
internal sealed record JudgedQuery(string Text, string Kind, IReadOnlyDictionary<string, int> Grades)
{
    private const int Depth = 10;

    public static IReadOnlyList<JudgedQuery> All { get; } =
    [
        .. RelevanceFixture.Read("queries.json").Select(query => new JudgedQuery(
            query.GetProperty("query").GetString()!, query.GetProperty("kind").GetString()!,
            query.GetProperty("grades").EnumerateObject().ToDictionary(grade => grade.Name, grade => grade.Value.GetInt32(), StringComparer.Ordinal))),
    ];

    /// <summary>nDCG@10 of a ranking, by the gain <c>2^grade − 1</c>.</summary>
    /// <param name="ranking">Pages as <c>site:path</c>.</param>
    public double Ndcg(IReadOnlyList<string> ranking)
    {
        var ideal = RelevanceFixture.Documents.Select(document => Grade(document.Key)).OrderDescending().Take(Depth);
        return Gain(ranking.Take(Depth).Select(Grade)) / Gain(ideal);
    }

    private int Grade(string page)
        => Grades.TryGetValue(page, out int grade) || Grades.TryGetValue($"*:{page[(page.IndexOf(':', StringComparison.Ordinal) + 1)..]}", out grade) ? grade : 0;

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
