using Idp.TechDocs.Search.Syntax;

namespace Idp.TechDocs.Search.Asking;

/// <summary>What each term of a query weighs in a page: the rarer among what is asked about, the more.</summary>
internal static class TermWeights
{
    private const int MaxCounted = 500;

    /// <summary>The weights; together 1.</summary>
    public static double[] Of(QueryPlan plan, QueryScope scope)
    {
        if (plan.Terms.Length == 1)
        {
            return [1];
        }

        double[] weights = [.. plan.Terms.Select(term => Math.Log(1 + (2.0 * MaxCounted / Math.Max(1, scope.Count(MatchExpression.All([term], []), MaxCounted)))))];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}
