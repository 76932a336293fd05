using Idp.Diagnostics;
using Idp.TechDocs.Search.Storage;
using Idp.TechDocs.Search.Syntax;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Asking;

/// <summary>Answers one query.</summary>
internal sealed class QueryAnswering(SearchIndexOptions options, SearchQuery query, IndexReader reader)
{
    /// <summary>The answer. What the time or the file does not allow is told in it.</summary>
    /// <exception cref="OperationCanceledException">Somebody does not want it any more.</exception>
    public SearchAnswer Answer(CancellationToken cancellationToken)
    {
        try
        {
            return reader.Run(query.Access, options.QueryTimeout, Find, cancellationToken);
        }
        catch (SqliteException e) when (e.IsInterruption())
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new SearchAnswer { Diagnostics = [new Diagnostic(SearchFaults.QueryTimeout, null, options.QueryTimeout.TotalMilliseconds)] };
        }
        catch (SqliteException e) when (e.IsDamage())
        {
            return new SearchAnswer { Diagnostics = [new Diagnostic(SearchFaults.Damaged, null, reader.Name, e.Message)] };
        }
    }

    private SearchAnswer Find()
    {
        var parsed = new QueryParser(options).Parse(query.Text);
        if (parsed.IsEmpty && !string.IsNullOrWhiteSpace(query.Text))
        {
            // Signs alone are in no index; who typed them did not ask for everything.
            return new SearchAnswer();
        }

        var visible = QueryScope.Of(reader, query.Access);
        var scope = visible.With(query.Filter, parsed);
        var plan = new QueryPlanner(options, query, parsed, reader, visible, scope).Plan();
        var ranking = new PageRanking(options, reader.Connection, scope, plan);
        int offset = Math.Min(query.Offset, options.MaxOffset), limit = Math.Min(query.Limit, options.MaxHits);
        var hits = new HitReading(reader.Connection, query.SectionLimit);
        return new SearchAnswer
        {
            Hits = [.. ranking.Best(offset + limit).Skip(offset).Select(page => hits.Read(page, page.Look ?? ranking.Look(page.Id)))],
            Total = Math.Min(plan.Found, options.MaxTotal),
            HasMore = plan.Found > options.MaxTotal,
            Match = plan.Match,
            Corrections = plan.Corrections,
            Facets = FacetCounts.Of(query.Facets, scope, plan),
            Diagnostics = parsed.IsCut ? [new Diagnostic(SearchFaults.QueryCut, null, options.MaxQueryLength, options.MaxQueryTerms)] : [],
        };
    }
}
