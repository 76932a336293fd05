using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The predicate <c>relations: { $contains: { type, targetRef } }</c>.</summary>
internal static class ContainsRelation
{
    public static EntityPredicate Read(EntityValue target, ref BackstageError? error)
    {
        string? type = null;
        List<string>? refs = null;
        foreach (var (key, value) in target.Properties)
        {
            switch (JavaScriptCase.ToLower(key))
            {
                case "type" when type is not null:
                case "targetref" when refs is not null:
                    return Refuse(ref error, $"Duplicate key \"{key}\" in $contains for \"relations\"");
                case "type" when value.AsString() is null:
                    return RefuseType(ref error);
                case "type":
                    type = value.AsString();
                    break;
                case "targetref":
                    refs = ReadRefs(value, ref error);
                    break;
                default:
                    return Refuse(ref error, $"Unsupported key \"{key}\" in $contains for \"relations\". Only \"type\" and \"targetRef\" are supported");
            }

            if (error is not null)
            {
                return EntityPredicate.Nothing;
            }
        }

        return string.IsNullOrEmpty(type) ? RefuseType(ref error)
            : refs is null ? EntityPredicate.Exists($"relations.{type}")
            : EntityPredicate.In($"relations.{type}", refs);
    }

    private static List<string> ReadRefs(EntityValue value, ref BackstageError? error)
    {
        if (value.AsString() is { } one)
        {
            return [one];
        }

        var list = value["$in"];
        if (value.Count != 1 || list.Kind != ValueKind.Array || !list.Items.All(item => item.Kind == ValueKind.String))
        {
            Refuse(ref error, $"Unsupported value in $contains for \"relations\": expected a string or {{ \"$in\": [strings] }}, but got {value}");
        }
        else if (list.Count == 0)
        {
            Refuse(ref error, "Empty \"$in\" array for $contains on \"relations\" is not allowed");
        }

        return [.. list.AsStrings()];
    }

    private static EntityPredicate RefuseType(ref BackstageError? error)
        => Refuse(ref error, "The $contains operator for \"relations\" requires a \"type\" string property");

    private static EntityPredicate Refuse(ref BackstageError? error, string message) => PredicateReader.Refuse(ref error, message);
}
