using Idp.TechDocs.Search.Ranking;
using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Asking;

/// <summary>Orders the pages of a plan: by words, recency and authority in SQL, then the best by a look into them.</summary>
internal sealed class PageRanking(SearchIndexOptions options, SqliteConnection connection, QueryScope scope, QueryPlan plan)
{
    private readonly SearchRanking _ranking = options.Ranking;
    private readonly PageScoring _scoring = new(new TermMatcher(plan.Terms, options.Stemming), TermWeights.Of(plan, scope));

    /// <summary>The best pages, in order.</summary>
    public IReadOnlyList<RankedPage> Best(int count)
    {
        bool looks = plan.Terms.Length > 0 && _ranking.MaxLookedInto > 0;
        var pages = Found(looks ? Math.Max(count, _ranking.MaxLookedInto) : count);
        return looks
            ? [.. pages.Take(_ranking.MaxLookedInto).Select(Looked).OrderByDescending(page => page.Score).Concat(pages.Skip(_ranking.MaxLookedInto)).Take(count)]
            : pages;
    }

    /// <summary>Looks into a page.</summary>
    public PageScore Look(long page)
    {
        string title, place;
        using (var command = connection.Command(
            "SELECT title, place FROM page WHERE id = $id", ("$id", page)))
        using (var row = command.ExecuteReader())
        {
            row.Read();
            (title, place) = (row.GetString(0), row.GetString(1));
        }

        return _scoring.Look(title, place, PageSections.Read(connection, page));
    }

    private RankedPage Looked(RankedPage page)
    {
        var look = Look(page.Id);
        return page with { Score = page.Score * look.Closeness, Look = look };
    }

    private List<RankedPage> Found(int count)
    {
        const string Recency = "coalesce(1 + $recency * pow(2, -max(0, $now - page.date) / $half), 1)";
        const string Authority = "(1 + $authority * min(1, ln(1 + page.authority) / ln(101)))";
        string relevance = plan.Expression is null ? "1" : "-bm25(words, $title, $heading, $place, $text)";
        using var command = scope.Select(
            $"page.id, {relevance} * {Recency} * {Authority} AS score", plan.Expression,
            QueryScope.Unless(plan.Unless) + "ORDER BY score DESC, page.path, page.site LIMIT $count",
            ("$recency", _ranking.Recency), ("$now", options.TimeProvider.GetUtcNow().ToUnixTimeSeconds()), ("$half", _ranking.HalfLife.TotalSeconds),
            ("$authority", _ranking.Authority), ("$title", _ranking.Title), ("$heading", _ranking.Heading), ("$place", _ranking.Place), ("$text", _ranking.Text),
            ("$count", (long)count), ("$unless", plan.Unless));
        using var rows = command.ExecuteReader();
        var pages = new List<RankedPage>();
        while (rows.Read())
        {
            pages.Add(new RankedPage(rows.GetInt64(0), rows.GetDouble(1), null));
        }

        return pages;
    }
}
