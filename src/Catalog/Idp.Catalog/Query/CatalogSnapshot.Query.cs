using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Facets;
using Idp.Catalog.Query.Fields;
using Idp.Catalog.Query.Native;

namespace Idp.Catalog.Snapshots;

/// <content>What is asked of a version.</content>
public sealed partial class CatalogSnapshot
{
    private RelationFields? _relationFields;

    /// <summary>Answers a query.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="visible">What the caller may see; null for all. Nothing else is counted, ordered, searched or answered.</param>
    /// <param name="limits">Bounds on the query.</param>
    public EntityPage Query(EntityQuery query, EntityPredicate? visible = null, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return QueryEvaluation.Answer(this, query, visible, limits ?? QueryLimits.Default);
    }

    /// <summary>The number of entities for which a predicate holds, among those that the caller may see.</summary>
    public int CountOf(EntityPredicate predicate, EntityPredicate? visible = null)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        using var rows = SnapshotRows.Select(this, visible, predicate);
        return rows.Count;
    }

    /// <summary>The values of a field, as written, with the number of entities that have each: by value, those that occur.</summary>
    /// <param name="field">Its search key, in any case.</param>
    /// <param name="predicate">Which entities count; null for all.</param>
    /// <param name="visible">What the caller may see; null for all.</param>
    public ImmutableArray<FacetCount> CountValues(string field, EntityPredicate? predicate = null, EntityPredicate? visible = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        using var rows = SnapshotRows.Select(this, visible, predicate);
        return FacetCounter.Count(FieldOf(JavaScriptCase.ToLower(field)), rows);
    }

    /// <summary>For a walk through the graph: a bit for each node whose entity fulfils a predicate; nodes without an entity do not.</summary>
    internal ulong[] NodesOf(EntityPredicate predicate)
    {
        ulong[] nodes = new ulong[(Nodes.Count + 63) >> 6];
        using var rows = SnapshotRows.Select(this, predicate);
        foreach (int row in RowList.Of(rows))
        {
            int node = NodeAt(row);
            nodes[node >> 6] |= 1UL << node;
        }

        return nodes;
    }

    /// <summary>One field as this version has it.</summary>
    /// <param name="key">In lower case.</param>
    internal FieldView FieldOf(string key)
    {
        if (SearchKeys.IsRelation(key))
        {
            return (_relationFields ??= new RelationFields(this)).Get(key);
        }

        var segment = Segment.Fields.Get(key);
        return new FieldView(segment, null, Log.Fields.UpTo(Log, LogCount, key, segment), LogCount);
    }
}
