using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Query.Text;
using Idp.Catalog.Snapshots;
using Idp.Diagnostics;

namespace Idp.Catalog.Query.Native;

/// <summary>Answers an <see cref="EntityQuery"/>.</summary>
internal static class QueryEvaluation
{
    public static EntityPage Answer(CatalogSnapshot snapshot, EntityQuery query, EntityPredicate? visible, QueryLimits limits)
    {
        if (Check(query, limits) is { } fault)
        {
            return new EntityPage([], 0, null, [fault]);
        }

        NativeCursor? after = null;
        if (query.Cursor is not null)
        {
            after = NativeCursor.Read(query, limits, out string reason);
            if (after is null)
            {
                return new EntityPage([], 0, null, [new Diagnostic(QueryFaults.Cursor, null, reason)]);
            }
        }

        using var rows = SnapshotRows.Select(snapshot, visible, query.Predicate, TextPredicate(query));
        int total = rows.Count;
        if (query.Limit == 0)
        {
            return new EntityPage([], total, null, []);
        }

        SortColumn[] columns = [.. query.Order.Select(order => new SortColumn(snapshot.FieldOf(JavaScriptCase.ToLower(order.Field)), order.Descending))];
        var refs = RowTies.ByRef(snapshot);
        var page = SortedRows.TryTake(snapshot, query, columns, refs, after, rows, total) ?? new FirstRows(columns, refs, after).Take(rows, query.Limit + 1);
        bool hasMore = page.Count > query.Limit;
        if (hasMore)
        {
            page.RemoveAt(page.Count - 1);
        }

        string? next = hasMore ? new NativeCursor([.. columns.Select(column => column.ValueOf(page[^1]))], refs.TextOf(page[^1])).Encode(query) : null;
        return new EntityPage([.. page.Select(snapshot.EntityAt)], total, next, []);
    }

    /// <summary>The entities that have all words of a query.</summary>
    public static EntityPredicate? TextPredicate(EntityQuery query) => query.Text is null ? null : EntityPredicate.All(
        WordPrefix.Split(query.Text).Distinct(StringComparer.Ordinal).Select(word => EntityPredicate.Any(
            query.TextFields.Select(field => EntityPredicate.Of(field, new ValueTest(value => WordPrefix.Occurs(word, value)))))));

    private static Diagnostic? Check(EntityQuery query, QueryLimits limits)
        => query.Limit > limits.MaxPageSize ? new Diagnostic(QueryFaults.TooLarge, null, limits.MaxPageSize, "entities on a page")
            : query.Order.Length > limits.MaxFields || query.TextFields.Length > limits.MaxFields ? new Diagnostic(QueryFaults.TooLarge, null, limits.MaxFields, "fields")
            : query.Text?.Length > limits.MaxTextLength ? new Diagnostic(QueryFaults.TooLarge, null, limits.MaxTextLength, "characters of text")
            : null;
}
