using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Filters as cursors of older versions carry them: <c>{key, values}</c>, <c>{not}</c>, <c>{anyOf}</c>, <c>{allOf}</c>.</summary>
internal static class OldFilters
{
    /// <summary>The same as a predicate; missing when the filter is none, or too large.</summary>
    public static EntityValue ToPredicate(EntityValue filter, QueryLimits limits)
    {
        int budget = limits.MaxConditions + limits.MaxValues;
        return ToPredicate(filter, limits.MaxDepth, ref budget);
    }

    private static EntityValue ToPredicate(EntityValue filter, int depth, ref int budget)
    {
        if (depth == 0 || budget-- <= 0)
        {
            return default;
        }

        if (filter.GetString("key") is { } key)
        {
            return ToCondition(key, filter["values"], ref budget);
        }

        if (filter["not"] is { IsMissing: false } not)
        {
            var inner = ToPredicate(not, depth - 1, ref budget);
            return inner.IsMissing ? default : EntityValue.FromObject(("$not", inner));
        }

        string name = filter["anyOf"].IsMissing ? "allOf" : "anyOf";
        var list = filter[name];
        if (list.Kind != ValueKind.Array)
        {
            return default;
        }

        var parts = new EntityValue[list.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = ToPredicate(list[i], depth - 1, ref budget);
            if (parts[i].IsMissing)
            {
                return default;
            }
        }

        return EntityValue.FromObject((name == "anyOf" ? "$any" : "$all", EntityValue.FromArray(parts)));
    }

    private static EntityValue ToCondition(string key, EntityValue values, ref int budget)
    {
        if (values.IsMissing)
        {
            return EntityValue.FromObject((key, EntityValue.FromObject(("$exists", true))));
        }

        budget -= values.Count;
        return values.Kind != ValueKind.Array || values.Items.Any(value => value.Kind != ValueKind.String) || budget < 0 ? default
            : EntityValue.FromObject((key, values.Count == 1 ? values[0] : EntityValue.FromObject(("$in", values))));
    }
}
