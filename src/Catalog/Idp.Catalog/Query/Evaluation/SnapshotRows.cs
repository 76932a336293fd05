using Idp.Catalog.Query.Fields;
using Idp.Catalog.Query.Predicates;
using Idp.Catalog.Snapshots;

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

        if (rows is null)
        {
            rows = new RowSet(snapshot.RowCount);
            rows.AddAll();
        }

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

                if (rows is null)
                {
                    rows = new RowSet(snapshot.RowCount);
                    rows.AddAll();
                }

                return rows;
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

    private static void KeepLive(CatalogSnapshot snapshot, RowSet rows)
    {
        var words = rows.Words;
        if (snapshot.LogCount == 0 && snapshot.Dead.IsEmpty)
        {
            var live = snapshot.Segment.Live;
            for (int i = 0; i < words.Length; i++)
            {
                words[i] &= live[i];
            }

            return;
        }

        for (int i = 0; i < words.Length; i++)
        {
            words[i] &= words[i] == 0 ? 0 : snapshot.LiveWord(i);
        }
    }
}
