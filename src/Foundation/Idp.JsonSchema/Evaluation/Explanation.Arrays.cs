using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

internal sealed partial class Explanation
{
    private bool CheckArray<T>(SchemaNode node, ArrayRules rules, in T array, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = array.Count;
        bool valid = state.TrySpend(count);
        if (count > rules.MaxItems)
        {
            valid = Add(AjvMessages.TooMany("maxItems", rules.MaxItems.Value, "items"), node, scope);
        }

        if (count < rules.MinItems)
        {
            valid = Add(AjvMessages.TooFew("minItems", rules.MinItems.Value, "items"), node, scope);
        }

        valid &= rules.Tuple is null || CheckTuple(node, rules, array, scope, ref state);
        for (int i = 0; rules.Items is not null && i < count; i++)
        {
            valid &= CheckItem(rules.Items, array, i, scope, ref state);
        }

        valid &= rules.Contains is null || CheckContains(node, rules.Contains, array, scope, ref state);
        if (rules.UniqueItems && UniqueItems.TryFindDuplicate(rules, array, ref state, out int first, out int second))
        {
            valid = Add(AjvMessages.UniqueItems(first, second), node, scope);
        }

        return valid;
    }

    // The items after the list come before those of the list.
    private bool CheckTuple<T>(SchemaNode node, ArrayRules rules, in T array, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int count = array.Count;
        var tuple = rules.Tuple!;
        bool valid = true;
        if (rules.AdditionalItems is { IsFalse: true } && count > tuple.Length)
        {
            valid = Add(AjvMessages.TooMany("additionalItems", tuple.Length, "items"), node, scope);
        }
        else if (rules.AdditionalItems is { } additional)
        {
            for (int i = tuple.Length; i < count; i++)
            {
                valid &= CheckItem(additional, array, i, scope, ref state);
            }
        }

        for (int i = 0; i < tuple.Length && i < count; i++)
        {
            valid &= CheckItem(tuple[i], array, i, scope, ref state);
        }

        return valid;
    }

    private bool CheckContains<T>(SchemaNode node, SchemaNode schema, in T array, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int before = _errors.Count;
        int count = array.Count;
        for (int i = 0; i < count; i++)
        {
            if (CheckItem(schema, array, i, scope, ref state))
            {
                Forget(before);
                return true;
            }
        }

        return Add(AjvMessages.Contains(), node, scope);
    }
}
