using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

internal sealed partial class Explanation
{
    private bool CheckLogic<T>(SchemaNode node, LogicRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        if (rules.Not is not null && Verdict.Check(rules.Not, value, ref state))
        {
            valid = Add(AjvMessages.Not(), node, scope);
        }

        valid &= rules.AnyOf.Length == 0 || CheckAnyOf(node, rules.AnyOf, value, scope, ref state);
        valid &= rules.OneOf.Length == 0 || CheckOneOf(node, rules.OneOf, value, scope, ref state);
        foreach (var schema in rules.AllOf)
        {
            valid &= Check(schema, value, scope, ref state);
        }

        return (rules.If is null || CheckIf(node, rules, value, scope, ref state)) && valid;
    }

    private bool CheckAnyOf<T>(SchemaNode node, SchemaNode[] schemas, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int before = _errors.Count;
        if (Verdict.HasTrue(schemas))
        {
            return true;
        }

        foreach (var schema in schemas)
        {
            if (Check(schema, value, scope, ref state))
            {
                Forget(before);
                return true;
            }
        }

        return Add(AjvMessages.AnyOf(), node, scope);
    }

    private bool CheckOneOf<T>(SchemaNode node, SchemaNode[] schemas, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        int before = _errors.Count;
        int? passing = null;
        for (int i = 0; i < schemas.Length; i++)
        {
            if (!Check(schemas[i], value, scope, ref state))
            {
                continue;
            }

            if (passing is not null)
            {
                return Add(AjvMessages.OneOf(passing, i), node, scope);
            }

            passing = i;
        }

        if (passing is null)
        {
            return Add(AjvMessages.OneOf(null, null), node, scope);
        }

        Forget(before);
        return true;
    }

    private bool CheckIf<T>(SchemaNode node, LogicRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool holds = Verdict.Check(rules.If!, value, ref state);
        var branch = holds ? rules.Then : rules.Else;
        return branch is null || Check(branch, value, scope, ref state) || Add(AjvMessages.If(holds ? "then" : "else"), node, scope);
    }
}
