using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Checks the form of a predicate in JSON and leaves out what upstream's schema leaves out: operators beside the one that counts.</summary>
internal sealed class PredicateSchema(QueryLimits limits)
{
    private int _conditions;
    private int _values;

    /// <summary>What is wrong; null so far.</summary>
    public string? Fault { get; private set; }

    /// <summary>The predicate as it goes on; missing when there is a fault.</summary>
    public EntityValue Check(EntityValue predicate)
    {
        var result = CheckPredicate(predicate, "", limits.MaxDepth);
        return Fault is null ? result : default;
    }

    private EntityValue CheckPredicate(EntityValue predicate, string path, int depth)
    {
        if (depth == 0)
        {
            return Refuse($"Nested more than {limits.MaxDepth} deep", path);
        }

        if (IsPrimitive(predicate))
        {
            return predicate;
        }

        if (predicate.Kind != ValueKind.Object)
        {
            return Refuse("Expected object", path);
        }

        return predicate.Count == 1 ? predicate.PropertyName(0) switch
        {
            "$all" or "$any" => CheckList(predicate, path, depth),
            "$not" => EntityValue.FromObject(("$not", CheckPredicate(predicate["$not"], Join(path, "$not"), depth - 1))),
            _ => CheckExpression(predicate, path, depth),
        }
        : CheckExpression(predicate, path, depth);
    }

    private EntityValue CheckList(EntityValue predicate, string path, int depth)
    {
        string name = predicate.PropertyName(0);
        var list = predicate[name];
        if (list.Kind != ValueKind.Array)
        {
            return Refuse("Expected array", Join(path, name));
        }

        var parts = new EntityValue[list.Count];
        for (int i = 0; i < parts.Length && Fault is null; i++)
        {
            Count(ref _conditions, limits.MaxConditions, "conditions");
            parts[i] = CheckPredicate(list[i], $"{Join(path, name)}[{i}]", depth - 1);
        }

        return EntityValue.FromObject((name, EntityValue.FromArray(parts)));
    }

    private EntityValue CheckExpression(EntityValue predicate, string path, int depth)
    {
        var properties = new List<(string, EntityValue)>(predicate.Count);
        foreach (var (key, value) in predicate.Properties)
        {
            if (Fault is not null)
            {
                break;
            }

            if (key.AsSpan().IndexOfAny("\n\r\u2028\u2029") >= 0 || key.StartsWith('$'))
            {
                return Refuse("Invalid", Join(path, key));
            }

            Count(ref _conditions, limits.MaxConditions, "conditions");
            properties.Add((key, CheckValue(value, Join(path, key), depth)));
        }

        return EntityValue.FromObject([.. properties]);
    }

    private EntityValue CheckValue(EntityValue value, string path, int depth)
    {
        if (IsPrimitive(value))
        {
            Count(ref _values, limits.MaxValues, "values");
            return value;
        }

        if (value["$exists"].Kind == ValueKind.Boolean)
        {
            return EntityValue.FromObject(("$exists", value["$exists"]));
        }

        if (value["$in"] is { Kind: ValueKind.Array } list && list.Items.All(IsPrimitive))
        {
            _values += Math.Max(0, list.Count - 1);
            Count(ref _values, limits.MaxValues, "values");
            return EntityValue.FromObject(("$in", list));
        }

        if (value["$contains"] is { IsMissing: false } contained)
        {
            var inner = CheckPredicate(contained, Join(path, "$contains"), depth - 1);
            if (Fault is null || value["$hasPrefix"].Kind != ValueKind.String)
            {
                return EntityValue.FromObject(("$contains", inner));
            }

            Fault = null;
        }

        return value["$hasPrefix"].Kind == ValueKind.String ? EntityValue.FromObject(("$hasPrefix", value["$hasPrefix"])) : Refuse("Invalid", path);
    }

    private EntityValue Refuse(string what, string path)
    {
        Fault ??= path.Length == 0 ? what : $"{what} at \"{path}\"";
        return EntityValue.Null;
    }

    private void Count(ref int count, int limit, string what)
    {
        if (++count > limit)
        {
            Refuse($"More than {limit} {what}", "");
        }
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static bool IsPrimitive(EntityValue value) => value.Kind is ValueKind.String or ValueKind.Number or ValueKind.Boolean;
}
