using System.Globalization;

namespace Idp.TechDocs.Search.Relevance;

/// <summary>How good the order of hits is, beside lunr as MkDocs and Material set it up (recorded by <c>eng/record-lunr.mjs</c>) and plain FTS5.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const double Floor = 0.9;

    private static readonly DateTimeOffset Today = new(2026, 11, 15, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void There_are_enough_judged_queries_and_each_has_an_answer()
    {
        Assert.True(JudgedQuery.All.Count >= 60);
        Assert.All(JudgedQuery.All, query => Assert.Equal(1, query.Ndcg([.. RelevanceFixture.Documents.Keys.OrderByDescending(key => query.Ndcg([key]))]), 1e-9));
    }

    [Fact]
    public async Task The_order_of_hits_is_better_than_that_of_lunr_and_of_plain_FTS5()
    {
        var ours = await ScoresAsync(Options());
        using var fts5 = new PlainFts5();
        var lunr = RelevanceFixture.Read("lunr.json").ToDictionary(result => result.GetProperty("query").GetString()!);
        IReadOnlyList<string> Recorded(string query, string name) => [.. lunr[query].GetProperty(name).EnumerateArray().Select(page => page.GetString()!)];
        var others = new Dictionary<string, double[]>
        {
            ["lunr (MkDocs)"] = [.. JudgedQuery.All.Select(query => query.Ndcg(Recorded(query.Text, "mkdocs")))],
            ["lunr (Material)"] = [.. JudgedQuery.All.Select(query => query.Ndcg(Recorded(query.Text, "material")))],
            ["FTS5, all words"] = [.. JudgedQuery.All.Select(query => query.Ndcg(fts5.Find(query.Text, "AND")))],
            ["FTS5, any word"] = [.. JudgedQuery.All.Select(query => query.Ndcg(fts5.Find(query.Text, "OR")))],
        };

        Report("ours", ours);
        foreach (var (name, scores) in others)
        {
            Report(name, scores);
            Assert.True(ours.Average() >= scores.Average(), name);
        }

        Worst(ours);
        Assert.True(ours.Average() >= Floor, string.Create(CultureInfo.InvariantCulture, $"nDCG@10 is {ours.Average():0.000}"));
    }

    [Fact]
    public async Task Each_part_of_the_ranking_is_worth_what_it_costs()
    {
        var whole = await ScoresAsync(Options());
        Report("whole", whole);
        foreach (var (name, options) in new[]
        {
            ("without stems", Options() with { Stemming = SearchStemming.None }),
            ("without closeness", Options() with { Ranking = new SearchRanking { MaxLookedInto = 0 } }),
            ("without recency", Options() with { Ranking = new SearchRanking { Recency = 0 } }),
            ("without weights", Options() with { Ranking = new SearchRanking { Title = 1, Heading = 1, Place = 1 } }),
        })
        {
            var without = await ScoresAsync(options);
            Report(name, without);
            Assert.True(whole.Average() >= without.Average(), name);
        }
    }

    private static SearchIndexOptions Options() => new() { TimeProvider = new FixedTime() };

    private static async Task<double[]> ScoresAsync(SearchIndexOptions options)
    {
        using var index = await RelevanceFixture.IndexAsync(options, Token);
        var scores = new List<double>();
        foreach (var query in JudgedQuery.All)
        {
            var answer = await index.QueryAsync(new SearchQuery(query.Text) { Access = SearchAccess.Everything }, Token);
            scores.Add(query.Ndcg([.. answer.Hits.Select(hit => $"{hit.Site}:{hit.Path}")]));
        }

        return [.. scores];
    }

    private void Report(string name, double[] scores)
    {
        var byKind = JudgedQuery.All.Zip(scores).GroupBy(pair => pair.First.Kind, pair => pair.Second).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Average():0.000}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} nDCG@10 {scores.Average():0.000}   {string.Join("  ", byKind)}"));
    }

    private void Worst(double[] scores)
    {
        foreach (var (query, score) in JudgedQuery.All.Zip(scores).OrderBy(pair => pair.Second).Take(15))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:0.000} {query.Kind} {query.Text}"));
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Today;
    }
}
