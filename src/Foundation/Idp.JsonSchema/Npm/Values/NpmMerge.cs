namespace Idp.JsonSchemas.Npm;

/// <summary>How the library lays a schema that is extended over the one that extends it.</summary>
internal static class NpmMerge
{
    public static NpmValue Merge(NpmValue target, NpmValue source, NpmWork work)
    {
        if (source.Kind is NpmKind.Undefined or NpmKind.Null)
        {
            work.Fail("Cannot convert undefined or null to object");
        }

        if (!work.TryEnter())
        {
            return NpmValue.EmptyObject;
        }

        var merged = source.Kind == NpmKind.Array ? MergeItems(target, source, work) : MergeProperties(target, source, work);
        work.Leave();
        return merged;
    }

    private static NpmValue MergeItems(NpmValue target, NpmValue source, NpmWork work)
    {
        var list = target.IsTruthy ? target : NpmValue.EmptyArray;
        var merged = list.Kind == NpmKind.Array ? new List<NpmValue>(list.Items) : [list];
        for (int i = 0; i < source.Items.Count && work.TrySpend(1 + merged.Count); i++)
        {
            var item = source.Items[i];
            if (item.IsContainer || item.Kind == NpmKind.Null)
            {
                var value = Merge(list.Get(i.ToString(System.Globalization.CultureInfo.InvariantCulture), work), item, work);
                while (merged.Count <= i)
                {
                    merged.Add(NpmValue.Undefined);
                }

                merged[i] = value;
            }
            else if (item.Kind != NpmKind.Undefined && !Contains(list, item, work))
            {
                merged.Add(item);
            }
        }

        return NpmValue.Of(merged);
    }

    private static bool Contains(NpmValue list, NpmValue item, NpmWork work)
    {
        if (list.Kind == NpmKind.String)
        {
            return list.Text.Contains(NpmConversion.ToText(item, work), StringComparison.Ordinal);
        }

        if (list.Kind != NpmKind.Array)
        {
            work.Fail("target.indexOf is not a function");
            return true;
        }

        // Containers are never the same one.
        return list.Items.Exists(other => !other.IsContainer && NpmEquality.AreEqual(other, item, work));
    }

    private static NpmValue MergeProperties(NpmValue target, NpmValue source, NpmWork work)
    {
        var merged = new OrderedDictionary<string, NpmValue>(StringComparer.Ordinal);
        foreach (string key in target.IsContainer ? target.OwnKeys() : [])
        {
            merged[key] = target.Get(key, work);
        }

        foreach (string key in source.OwnKeys())
        {
            if (!work.TrySpend(1))
            {
                break;
            }

            var value = source.Get(key, work);
            bool isDeep = value.IsContainer && target.Get(key, work).IsTruthy;
            merged[key] = isDeep ? Merge(target.Get(key, work), value, work) : value;
        }

        work.TrySpend(merged.Count);
        return NpmValue.Of(merged);
    }
}
