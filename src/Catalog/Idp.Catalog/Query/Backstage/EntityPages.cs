using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Query.Projection;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Answers <c>/entities/by-query</c>, with upstream's order, keys and cursors.</summary>
internal sealed class EntityPages(CatalogSnapshot snapshot, EntityPredicate? visible, QueryLimits limits)
{
    private const int DefaultLimit = 200;

    public BackstageResult<EntitiesByQueryResponse> Answer(EntitiesByQueryRequest request)
    {
        int limit = request.Limit ?? DefaultLimit;
        var cursor = request.Cursor;
        BackstageError? error = limit > limits.MaxPageSize ? BackstageError.Input($"Limit must be at most {limits.MaxPageSize}") : null;
        var filter = cursor.Filter.IsMissing ? null : PredicateReader.Read(OldFilters.ToPredicate(cursor.Filter, limits), ref error);
        var query = cursor.Query.IsMissing ? null : PredicateReader.Read(cursor.Query, ref error);
        if (error is not null)
        {
            return new(error);
        }

        BackstageOrder? order = cursor.OrderFields.IsEmpty ? null : cursor.OrderFields[0];
        string? sortKey = order is { } first ? JavaScriptCase.ToLower(first.Field) : null;
        var text = cursor.FullText;
        var pattern = text?.Pattern;
        bool isTextOfSort = pattern is not null && sortKey is not null && text!.FieldsBeside(sortKey) is [var only] && only == sortKey;
        var valued = sortKey is null ? null : EntityPredicate.Of(sortKey, ExistsTest.WithValue);
        using var rows = SnapshotRows.Select(snapshot, visible, filter, query, valued, text?.ToPredicate(sortKey));

        var page = limit == 0 ? [] : Walk(request, rows, sortKey, order is { Descending: true }, isTextOfSort ? pattern!.Matches : null, limit);
        return new(Respond(request, page, limit, rows, sortKey is not null));
    }

    private List<Position> Walk(
        EntitiesByQueryRequest request, RowSet rows, string? sortKey, bool descending, Func<string, bool>? passes, int limit)
    {
        var cursor = request.Cursor;
        bool isBackwards = cursor.IsPrevious;
        var ids = RowTies.ByUid(snapshot);
        var field = sortKey is null ? null : snapshot.FieldOf(sortKey);
        var walk = new OrderedWalk(rows, field, ids, isBackwards != descending, passes);
        var found = new List<Position>(Math.Min(limit, rows.RowCount) + 1);
        switch (cursor.OrderFieldValues)
        {
            case { IsDefault: true } or []:
                break;
            case [{ } value, { } id] when sortKey is not null:
                walk.SkipTo(value, id);
                break;
            case [{ } id] when sortKey is null:
                walk.SkipTo("", id);
                break;
            default:
                return found; // a comparison with null holds for nothing
        }

        for (int skipped = 0; skipped < request.Offset && walk.MoveNext(); skipped++)
        {
        }

        int wanted = isBackwards ? limit : limit + 1;
        while (found.Count < wanted && walk.MoveNext())
        {
            found.Add(new Position(walk.Row, walk.Value));
        }

        if (isBackwards)
        {
            found.Reverse();
        }

        return found;
    }

    private EntitiesByQueryResponse Respond(EntitiesByQueryRequest request, List<Position> page, int limit, RowSet rows, bool isOrdered)
    {
        var cursor = request.Cursor;
        bool hasNext = limit > 0 && (cursor.IsPrevious || page.Count > limit);
        if (page.Count > limit)
        {
            page.RemoveAt(page.Count - 1);
        }

        double total = TotalOf(request, rows);
        var first = ValuesOf(page.Count > 0 ? page[0] : null, isOrdered);
        bool isFirstPage = cursor.FirstSortFieldValues.IsDefault;
        var next = !hasNext ? null : cursor with
        {
            OrderFieldValues = ValuesOf(page.Count > 0 ? page[^1] : null, isOrdered),
            FirstSortFieldValues = isFirstPage ? first : cursor.FirstSortFieldValues,
            IsPrevious = false,
            TotalItems = total,
        };
        var previous = isFirstPage || page.Count == 0 || first.SequenceEqual(cursor.FirstSortFieldValues) ? null : cursor with
        {
            OrderFieldValues = first,
            IsPrevious = true,
            TotalItems = total,
        };
        var items = ImmutableArray.CreateBuilder<EntityValue>(page.Count);
        foreach (var position in page)
        {
            items.Add(StitchedEntity.Of(snapshot, position.Row, request.Projection));
        }

        return new EntitiesByQueryResponse(items.MoveToImmutable(), total, next?.Encode(), previous?.Encode());
    }

    // Who may not see all entities is not told the number that another one's cursor carries.
    private double TotalOf(EntitiesByQueryRequest request, RowSet rows)
        => request.Cursor.TotalItems is { } known ? (visible is null || known == 0 ? known : rows.Count)
            : request.CountsTotal ? rows.Count
            : 0;

    private ImmutableArray<string?> ValuesOf(Position? position, bool isOrdered)
    {
        string? id = position is { } at ? RowTies.UidOf(snapshot, at.Row) : null;
        return isOrdered ? [position?.Value, id] : [id];
    }

    private readonly record struct Position(int Row, string Value);
}
