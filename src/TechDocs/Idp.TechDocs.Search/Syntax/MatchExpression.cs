using System.Text;

namespace Idp.TechDocs.Search.Syntax;

/// <summary>Terms as an expression of FTS5. Stems hold letters and digits only, and stand in quotes: there is nothing to escape.</summary>
internal static class MatchExpression
{
    /// <summary>Documents that have all of the terms.</summary>
    public static string All(IEnumerable<QueryTerm> terms, IReadOnlyCollection<QueryTerm> excluded) => Without(Joined(terms, " AND "), excluded);

    /// <summary>Documents that have one of the terms.</summary>
    public static string Any(IEnumerable<QueryTerm> terms, IReadOnlyCollection<QueryTerm> excluded) => Without(Joined(terms, " OR "), excluded);

    private static string Without(string wanted, IReadOnlyCollection<QueryTerm> excluded)
        => excluded.Count == 0 ? wanted : $"({wanted}) NOT ({Joined(excluded, " OR ")})";

    private static string Joined(IEnumerable<QueryTerm> terms, string operation) => string.Join(operation, terms.Select(Of));

    private static string Of(QueryTerm term)
    {
        var text = new StringBuilder("(");
        foreach (var sequence in term.Sequences)
        {
            text.Append(text.Length > 1 ? " OR " : "").Append('"').AppendJoin(' ', sequence.Stems).Append('"').Append(sequence.IsPrefix ? " *" : "");
        }

        return text.Append(')').ToString();
    }
}
