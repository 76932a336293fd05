using System.Collections.Immutable;
using Idp.TechDocs.Search.Spelling;
using Idp.TechDocs.Search.Storage;
using Idp.TechDocs.Search.Syntax;

namespace Idp.TechDocs.Search.Asking;

/// <summary>
/// Takes a query by its word, and widens it step by step while too little is found: the last word as the beginning of one, words that are
/// nowhere as others misspelt, one of the words instead of all.
/// </summary>
/// <remarks>Only what the asker may see is counted, so that what others wrote changes nothing.</remarks>
internal sealed class QueryPlanner(SearchIndexOptions options, SearchQuery query, ParsedQuery parsed, IndexReader reader, QueryScope visible, QueryScope scope)
{
    private const int EnoughForWhole = 10;
    private const int EnoughForAll = 5;
    private const double PrefixWeight = 0.8;

    public QueryPlan Plan()
    {
        if (parsed.Terms.IsEmpty)
        {
            string? unless = parsed.Excluded.IsEmpty ? null : MatchExpression.Any(parsed.Excluded, []);
            return new QueryPlan([], null, SearchMatch.All, scope.Count(null, options.MaxTotal + 1, unless), []) { Unless = unless };
        }

        var plan = All(parsed.Terms, []);
        if (plan.Found < EnoughForWhole && query.MatchesPrefix && parsed.OpenWord is { } open)
        {
            var words = new WordTable(reader.Connection);
            var begun = words.StartingWith(open).Select(word => Sequence(word, PrefixWeight)).Prepend(new TermSequence([open], isPrefix: true) { Weight = PrefixWeight });
            plan = All([.. plan.Terms[..^1], plan.Terms[^1].With(begun)], []);
        }

        if (plan.Found < EnoughForAll && query.CorrectsSpelling)
        {
            plan = Corrected(plan);
        }

        return plan.Found < EnoughForAll && plan.Terms.Length > 1 ? Any(plan) : plan;
    }

    private QueryPlan All(ImmutableArray<QueryTerm> terms, ImmutableArray<SearchCorrection> corrections)
        => Counted(terms, MatchExpression.All(terms, parsed.Excluded), SearchMatch.All, corrections);

    private QueryPlan Any(QueryPlan plan)
    {
        var any = Counted(plan.Terms, MatchExpression.Any(plan.Terms, parsed.Excluded), SearchMatch.Any, plan.Corrections);
        return any.Found > plan.Found ? any : plan;
    }

    private QueryPlan Counted(ImmutableArray<QueryTerm> terms, string expression, SearchMatch match, ImmutableArray<SearchCorrection> corrections)
        => new(terms, expression, match, scope.Count(expression, options.MaxTotal + 1), corrections);

    private QueryPlan Corrected(QueryPlan plan)
    {
        var speller = new Speller(reader.Connection, visible);
        var terms = plan.Terms.ToBuilder();
        var corrections = ImmutableArray.CreateBuilder<SearchCorrection>();
        for (int i = 0; i < terms.Count; i++)
        {
            if (terms[i].Word.Length > 0 && visible.Count(MatchExpression.All([terms[i]], []), 1) == 0 && speller.Read(terms[i].Word) is [var best, ..] read)
            {
                corrections.Add(new SearchCorrection(terms[i].Written, best));
                terms[i] = terms[i].With(read.Select((word, place) => Sequence(word, place == 0 ? 0.9 : 0.6)));
            }
        }

        return corrections.Count == 0 ? plan : All(terms.ToImmutable(), corrections.ToImmutable());
    }

    private TermSequence Sequence(string word, double weight) => new QueryParser(options).Sequence(word, weight);
}
