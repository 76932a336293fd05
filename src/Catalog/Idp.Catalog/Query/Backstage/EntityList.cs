using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Query.Projection;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Answers <c>/entities</c>, whose order depends on whether pages are asked for and on how many fields order them.</summary>
internal sealed class EntityList(CatalogSnapshot snapshot, EntityPredicate? visible)
{
    public BackstageResult<EntitiesResponse> Answer(EntitiesRequest request)
    {
        BackstageError? error = null;
        var filter = request.Filter.IsMissing ? null : PredicateReader.Read(request.Filter, ref error);
        if (error is not null)
        {
            return new(error);
        }

        int[] rows = request.IsPaged ? Paged(request, filter) : All(request, filter);
        int start = Math.Min(request.Offset, rows.Length);
        int count = Math.Min(request.Limit ?? rows.Length, rows.Length - start);
        string? after = request.Limit is { } limit && rows.Length - start > limit ? EntitiesRequest.After(limit, request.Offset + limit) : null;
        return new(new EntitiesResponse(Stitch(rows.AsMemory(start, count), request.Projection), after));
    }

    private IEnumerable<EntityValue> Stitch(ReadOnlyMemory<int> rows, FieldProjection? projection)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            yield return StitchedEntity.Of(snapshot, rows.Span[i], projection);
        }
    }

    // Without pages: as by-query, by the first field alone, and without the entities that lack it.
    private int[] All(EntitiesRequest request, EntityPredicate? filter)
    {
        BackstageOrder? order = request.Order.IsEmpty ? null : request.Order[0];
        string? key = order is { } first ? JavaScriptCase.ToLower(first.Field) : null;
        using var rows = SnapshotRows.Select(snapshot, visible, filter);
        var field = key is null ? null : snapshot.FieldOf(key);
        var walk = new OrderedWalk(rows, field, RowTies.ByUid(snapshot), order is { Descending: true });
        var found = new List<int>();
        while (walk.MoveNext())
        {
            found.Add(walk.Row);
        }

        return [.. found];
    }

    private int[] Paged(EntitiesRequest request, EntityPredicate? filter)
    {
        using var rows = SnapshotRows.Select(snapshot, visible, filter);
        if (request.Order.IsEmpty)
        {
            var refs = RowTies.ByRef(snapshot);
            List<int> all = RowList.Of(rows);
            all.Sort(refs.Compare);
            return [.. all];
        }

        return JoinedOrder.Sort(snapshot, rows, request.Order.AsSpan(), withNull: request.Order.Length > 1);
    }
}
