using System.Collections.Immutable;

namespace Idp.TechDocs.Search.Asking;

/// <summary>Counts the values of fields over all that is found.</summary>
internal static class FacetCounts
{
    private const int MaxValues = 50;

    public static ImmutableArray<SearchFacet> Of(ImmutableArray<SearchField> fields, QueryScope scope, QueryPlan plan)
    {
        var facets = ImmutableArray.CreateBuilder<SearchFacet>();
        foreach (var field in fields.IsDefault ? [] : fields.Distinct())
        {
            using var command = scope.Select("page.id", plan.Expression, QueryScope.Unless(plan.Unless), ("$unless", plan.Unless), ("$values", (long)MaxValues));
            string join = field == SearchField.Tag ? "tag AS it ON it.page = found.id" : "page AS it ON it.id = found.id";
            string column = field == SearchField.Tag ? "name" : QueryScope.Column(field);
#pragma warning disable CA2100 // Made of the words above.
            command.CommandText = $"""
                SELECT min(it.{column}), count(*) FROM ({command.CommandText}) AS found JOIN {join}
                WHERE it.{column} IS NOT NULL GROUP BY it.{column} ORDER BY count(*) DESC, 1 LIMIT $values
                """;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                facets.Add(new SearchFacet(field, rows.GetString(0), rows.GetInt32(1)));
            }
        }

        return facets.ToImmutable();
    }
}
