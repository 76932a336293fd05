using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Evaluation;

internal sealed partial class Explanation
{
    private bool CheckObject<T>(SchemaNode node, ObjectRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = state.TrySpend(rules.Cost);
        if (value.Count > rules.MaxProperties)
        {
            valid = Add(AjvMessages.TooMany("maxProperties", rules.MaxProperties.Value, "properties"), node, scope);
        }

        if (value.Count < rules.MinProperties)
        {
            valid = Add(AjvMessages.TooFew("minProperties", rules.MinProperties.Value, "properties"), node, scope);
        }

        foreach (string name in rules.Required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                valid = Add(AjvMessages.Required(name), node, scope);
            }
        }

        if (rules.PropertyNames is not null || rules.AdditionalProperties is not null || rules.PatternProperties.Length > 0)
        {
            int[] order = OrderOf(value);
            valid &= rules.PropertyNames is null || CheckNames(node, rules.PropertyNames, value, order, scope, ref state);
            valid &= rules.AdditionalProperties is null or { IsTrivial: true, IsFalse: false }
                || CheckAdditional(node, rules, value, order, scope, ref state);
            valid &= CheckDependencies(node, rules, value, scope, ref state);
            valid &= CheckNamed(rules, value, scope, ref state);
            return CheckPatterns(rules, value, order, scope, ref state) && valid;
        }

        valid &= CheckDependencies(node, rules, value, scope, ref state);
        return CheckNamed(rules, value, scope, ref state) && valid;
    }

    private static int[] OrderOf<T>(in T value)
        where T : struct, IJsonInstance<T>
    {
        var names = new string[value.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = value.PropertyName(i);
        }

        return JavaScriptOrder.Positions(names);
    }

    private bool CheckNames<T>(SchemaNode node, SchemaNode schema, in T value, int[] order, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        foreach (int i in order)
        {
            string name = value.PropertyName(i);
            if (!Check(schema, new TextInstance(name), scope, ref state))
            {
                valid = Add(AjvMessages.PropertyName(name), node, scope);
            }
        }

        return valid;
    }

    private bool CheckAdditional<T>(SchemaNode node, ObjectRules rules, in T value, int[] order, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        var schema = rules.AdditionalProperties!;
        foreach (int i in order)
        {
            string name = value.PropertyName(i);
            if (rules.PropertiesByName.Contains(name) || MatchesAny(rules, name, ref state))
            {
                continue;
            }

            valid &= schema.IsFalse
                ? Add(AjvMessages.AdditionalProperty(name), node, scope)
                : CheckInside(schema, value.PropertyValue(i), name, scope, ref state);
        }

        return valid;
    }

    private static bool MatchesAny(ObjectRules rules, string name, ref EvaluationState state)
    {
        foreach (var (pattern, _) in rules.PatternProperties)
        {
            if (state.Matches(pattern, name))
            {
                return true;
            }
        }

        return false;
    }

    private bool CheckDependencies<T>(SchemaNode node, ObjectRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        foreach (var (property, needs) in rules.PropertyDependencies)
        {
            if (!value.TryGetProperty(property, out _))
            {
                continue;
            }

            foreach (string need in needs)
            {
                if (state.TrySpend(1) && !value.TryGetProperty(need, out _))
                {
                    valid = Add(AjvMessages.Dependency(property, needs, need), node, scope);
                }
            }
        }

        foreach (var (property, schema) in rules.SchemaDependencies)
        {
            valid &= !value.TryGetProperty(property, out _) || Check(schema, value, scope, ref state);
        }

        return valid;
    }

    private bool CheckNamed<T>(ObjectRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        foreach (var (name, schema) in rules.Properties)
        {
            valid &= !value.TryGetProperty(name, out var property) || CheckInside(schema, property, name, scope, ref state);
        }

        return valid;
    }

    private bool CheckPatterns<T>(ObjectRules rules, in T value, int[] order, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        foreach (var (pattern, schema) in rules.PatternProperties)
        {
            foreach (int i in order)
            {
                string name = value.PropertyName(i);
                if (state.Matches(pattern, name))
                {
                    valid &= CheckInside(schema, value.PropertyValue(i), name, scope, ref state);
                }
            }
        }

        return valid;
    }
}
