using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

internal static partial class Verdict
{
    private static bool CheckArray<T>(ArrayRules rules, in T array, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = array.Count;
        if (!rules.AllowsCount(count) || !state.TrySpend(count))
        {
            return false;
        }

        if (rules.Items is { } items && !items.IsTrivial)
        {
            for (int i = 0; i < count; i++)
            {
                if (!Check(items, array.Item(i), ref state))
                {
                    return false;
                }
            }
        }
        else if (rules.Items is { IsFalse: true } && count > 0)
        {
            return false;
        }

        return (rules.Tuple is null || CheckTuple(rules.Tuple, rules.AdditionalItems, array, ref state))
            && (rules.Contains is null || CheckContains(rules.Contains, array, ref state))
            && (!rules.UniqueItems || !UniqueItems.TryFindDuplicate(rules, array, ref state, out _, out _));
    }

    private static bool CheckTuple<T>(SchemaNode[] tuple, SchemaNode? additional, in T array, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = array.Count;
        for (int i = 0; i < count; i++)
        {
            var schema = i < tuple.Length ? tuple[i] : additional;
            if (schema is null)
            {
                break;
            }

            if (!Check(schema, array.Item(i), ref state))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckContains<T>(SchemaNode schema, in T array, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = array.Count;
        for (int i = 0; i < count; i++)
        {
            if (Check(schema, array.Item(i), ref state))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CheckObject<T>(ObjectRules rules, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (!rules.AllowsCount(value.Count) || !state.TrySpend(rules.Cost))
        {
            return false;
        }

        foreach (string name in rules.Required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                return false;
            }
        }

        return CheckDependencies(rules, value, ref state)
            && (rules.PropertyNames is null || CheckNames(rules.PropertyNames, value, ref state))
            && CheckProperties(rules, value, ref state);
    }

    private static bool CheckProperties<T>(ObjectRules rules, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = value.Count;
        if (rules.ConcernsAll || count < rules.Properties.Length)
        {
            return state.TrySpend(count) && CheckEachProperty(rules, value, count, ref state);
        }

        foreach (var (name, schema) in rules.Properties)
        {
            if (value.TryGetProperty(name, out var property) && !Check(schema, property, ref state))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckEachProperty<T>(ObjectRules rules, in T value, int count, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        for (int i = 0; i < count; i++)
        {
            string name = value.PropertyName(i);
            bool isKnown = rules.PropertiesByName.TryFind(name, out var schema);
            if (isKnown && !Check(schema!, value.PropertyValue(i), ref state))
            {
                return false;
            }

            foreach (var (pattern, patternSchema) in rules.PatternProperties)
            {
                if (state.Matches(pattern, name))
                {
                    isKnown = true;
                    if (!Check(patternSchema, value.PropertyValue(i), ref state))
                    {
                        return false;
                    }
                }
            }

            if (!isKnown && rules.AdditionalProperties is not null && !Check(rules.AdditionalProperties, value.PropertyValue(i), ref state))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckNames<T>(SchemaNode schema, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = value.Count;
        for (int i = 0; i < count; i++)
        {
            if (!Check(schema, new TextInstance(value.PropertyName(i)), ref state))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckDependencies<T>(ObjectRules rules, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        foreach (var (property, needs) in rules.PropertyDependencies)
        {
            if (!value.TryGetProperty(property, out _))
            {
                continue;
            }

            foreach (string need in needs)
            {
                if (!state.TrySpend(1) || !value.TryGetProperty(need, out _))
                {
                    return false;
                }
            }
        }

        foreach (var (property, schema) in rules.SchemaDependencies)
        {
            if (value.TryGetProperty(property, out _) && !Check(schema, value, ref state))
            {
                return false;
            }
        }

        return true;
    }
}
