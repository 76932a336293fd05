using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Makes a predicate of what upstream's schema let through, or upstream's error.</summary>
internal static class PredicateReader
{
    public static EntityPredicate Read(EntityValue predicate, ref BackstageError? error)
    {
        if (predicate.Kind != ValueKind.Object)
        {
            return Refuse(
                ref error,
                $"Invalid filter predicate: top-level primitive values are not supported. Wrap the value in a field expression, e.g. {{ \"kind\": {predicate} }}");
        }

        if (predicate["$not"] is { IsMissing: false } not)
        {
            return EntityPredicate.Not(Read(not, ref error));
        }

        if (predicate["$all"] is { IsMissing: false } all)
        {
            return EntityPredicate.All(ReadParts(all, ref error));
        }

        if (predicate["$any"] is { IsMissing: false } any)
        {
            return EntityPredicate.Any(ReadParts(any, ref error));
        }

        var conditions = new List<EntityPredicate>(predicate.Count);
        foreach (var (key, value) in predicate.Properties)
        {
            conditions.Add(ReadCondition(JavaScriptCase.ToLower(key), value, ref error));
        }

        return EntityPredicate.All(conditions);
    }

    // A filter may name a key like an operator; its text then stands where a list is due.
    private static List<EntityPredicate> ReadParts(EntityValue list, ref BackstageError? error)
    {
        var parts = new List<EntityPredicate>(list.Count);
        if (list.AsString() is { Length: > 0 } text)
        {
            parts.Add(Read(text[..1], ref error));
        }
        else if (list.Kind == ValueKind.Object)
        {
            Refuse(ref error, "A list of predicates is expected");
        }

        foreach (var part in list.Items)
        {
            parts.Add(Read(part, ref error));
        }

        return parts;
    }

    private static EntityPredicate ReadCondition(string key, EntityValue value, ref BackstageError? error)
    {
        if (IsPrimitive(value))
        {
            return EntityPredicate.Equal(key, Text(value));
        }

        if (value["$exists"] is { IsMissing: false } exists)
        {
            return exists.AsBoolean() is true ? EntityPredicate.Exists(key) : EntityPredicate.Not(EntityPredicate.Exists(key));
        }

        if (value["$in"] is { Kind: ValueKind.Array } values)
        {
            return EntityPredicate.In(key, values.Items.Select(Text));
        }

        if (value["$hasPrefix"].AsString() is { } prefix)
        {
            return EntityPredicate.HasPrefix(key, prefix);
        }

        if (value["$contains"] is { IsMissing: false } contained)
        {
            return IsPrimitive(contained) ? EntityPredicate.Equal(key, Text(contained))
                : key == "relations" ? ContainsRelation.Read(contained, ref error)
                : Refuse(ref error, $"Object form of $contains is not supported for field \"{key}\"");
        }

        return Refuse(
            ref error,
            $"Invalid filter predicate value for field \"{key}\": expected a primitive value, $exists, $in, $hasPrefix, or $contains operator, but got {value}");
    }

    internal static EntityPredicate Refuse(ref BackstageError? error, string message)
    {
        error ??= BackstageError.Input(message);
        return EntityPredicate.Nothing;
    }

    /// <summary>A scalar as JavaScript's <c>String</c> writes it.</summary>
    internal static string Text(EntityValue scalar) => scalar.AsString() ?? scalar.ToString();

    private static bool IsPrimitive(EntityValue value) => value.Kind is ValueKind.String or ValueKind.Number or ValueKind.Boolean;
}
