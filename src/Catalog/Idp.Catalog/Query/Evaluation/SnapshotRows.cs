using Idp.Catalog.Query.Fields;
using Idp.Catalog.Query.Predicates;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>The rows of one version for which predicates hold.</summary>
internal static class SnapshotRows
{
    /// <summary>The live rows for which all of the predicates hold; the caller disposes of the set.</summary>
    public static RowSet Select(CatalogSnapshot snapshot, params ReadOnlySpan<EntityPredicate?> predicates)
    {
        RowSet? rows = null;
        foreach (var predicate in predicates)
        {
            if (predicate is not null)
            {
                Narrow(snapshot, predicate, ref rows);
            }
        }

        rows ??= RowSet.All(snapshot.RowCount);
        KeepLive(snapshot, rows);
        return rows;
    }

    private static void Narrow(CatalogSnapshot snapshot, EntityPredicate predicate, ref RowSet? rows)
    {
        var passing = Evaluate(snapshot, predicate);
        if (rows is null)
        {
            rows = passing;
            return;
        }

        rows.Keep(passing);
        passing.Dispose();
    }

    private static RowSet Evaluate(CatalogSnapshot snapshot, EntityPredicate predicate)
    {
        RowSet? rows = null;
        switch (predicate)
        {
            case AllPredicate all:
                foreach (var part in all.Parts)
                {
                    Narrow(snapshot, part, ref rows);
                }

                return rows ?? RowSet.All(snapshot.RowCount);
            case AnyPredicate any:
                rows = new RowSet(snapshot.RowCount);
                foreach (var part in any.Parts)
                {
                    using var passing = Evaluate(snapshot, part);
                    rows.Add(passing.Words);
                }

                return rows;
            case NotPredicate not:
                rows = Evaluate(snapshot, not.Part);
                rows.Invert();
                return rows;
            default:
                var condition = (FieldPredicate)predicate;
                rows = new RowSet(snapshot.RowCount);
                if (condition.Test is EqualTest equal && SearchKeys.IsRelation(condition.Key))
                {
                    RelationSources.Select(snapshot, condition.Key, equal, rows);
                }
                else
                {
                    snapshot.FieldOf(condition.Key).Select(condition.Test, rows);
                }

                return rows;
        }
    }

    // The segment's rows by its own bits, those of the log all, and then without the dead, by pages, most of which have none.
    private static void KeepLive(CatalogSnapshot snapshot, RowSet rows)
    {
        var words = rows.Words;
        var live = snapshot.Segment.Live.AsSpan();
        int whole = snapshot.Segment.NodeCount >> 6;
        for (int i = 0; i < whole; i++)
        {
            words[i] &= live[i];
        }

        if (whole < live.Length)
        {
            words[whole] &= live[whole] | (ulong.MaxValue << snapshot.Segment.NodeCount);
        }

        for (int page = 0; page < snapshot.Dead.PageCount; page++)
        {
            var dead = snapshot.Dead.PageAt(page);
            int first = page * PagedArray<ulong>.PageSize;
            for (int i = 0; i < dead.Length && first + i < words.Length; i++)
            {
                words[first + i] &= ~dead[i];
            }
        }
    }
}
