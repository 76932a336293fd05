using System.Runtime.CompilerServices;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>The fast evaluator: valid or not, stopping at the first fault.</summary>
internal static partial class Verdict
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Check<T>(SchemaNode node, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
        => node.IsTrivial ? !node.IsFalse : CheckKeywords(node, value, ref state);

    private static bool CheckKeywords<T>(SchemaNode node, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (!state.TryEnter())
        {
            return false;
        }

        bool valid = (node.Type is null || node.Type.Allows(value))
            && (node.Reference is null || Check(node.Reference.Target, value, ref state))
            && (node.Values is null || CheckValues(node.Values, value, ref state))
            && (node.Logic is null || CheckLogic(node.Logic, value, ref state))
            && CheckKind(node, value, ref state);
        state.Leave();
        return valid;
    }

    private static bool CheckKind<T>(SchemaNode node, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T> => value.Kind switch
        {
            JsonInstanceKind.Number => node.Numbers is null || !double.IsFinite(value.Number) || node.Numbers.Allows(value.Number),
            JsonInstanceKind.String => (node.Strings is null || CheckString(node.Strings, value.String, ref state))
                && (node.Format is null || node.Format.IsValid(value.String)),
            JsonInstanceKind.Array => node.Arrays is null || CheckArray(node.Arrays, value, ref state),
            JsonInstanceKind.Object => node.Objects is null || CheckObject(node.Objects, value, ref state),
            _ => true,
        };

    private static bool CheckValues<T>(ValueRules rules, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
        => (rules.Const is null || InstanceEquality.AreEqual(value, new JsonElementInstance(rules.Const), ref state))
            && (rules.Enum is null || rules.Enum.Allows(value, ref state));

    private static bool CheckString(StringRules rules, string text, ref EvaluationState state)
        => state.TrySpend(text.Length >> 5) && rules.AllowsLength(text) && (rules.Pattern is null || state.Matches(rules.Pattern, text));

    private static bool CheckLogic<T>(LogicRules rules, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        foreach (var schema in rules.AllOf)
        {
            if (!Check(schema, value, ref state))
            {
                return false;
            }
        }

        if (rules.Not is not null && Check(rules.Not, value, ref state))
        {
            return false;
        }

        if (rules.AnyOf.Length > 0 && !CheckAnyOf(rules.AnyOf, value, ref state))
        {
            return false;
        }

        if (rules.OneOf.Length > 0 && !CheckOneOf(rules.OneOf, value, ref state))
        {
            return false;
        }

        if (rules.If is null)
        {
            return true;
        }

        var branch = Check(rules.If, value, ref state) ? rules.Then : rules.Else;
        return branch is null || Check(branch, value, ref state);
    }

    private static bool CheckAnyOf<T>(SchemaNode[] schemas, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (HasTrue(schemas))
        {
            return true;
        }

        foreach (var schema in schemas)
        {
            if (Check(schema, value, ref state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an alternative always holds; then ajv, and so we, look at none of the others.</summary>
    public static bool HasTrue(SchemaNode[] schemas)
    {
        foreach (var schema in schemas)
        {
            if (schema.IsTrivial && !schema.IsFalse)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CheckOneOf<T>(SchemaNode[] schemas, in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool passed = false;
        foreach (var schema in schemas)
        {
            if (!Check(schema, value, ref state))
            {
                continue;
            }

            if (passed)
            {
                return false;
            }

            passed = true;
        }

        return passed;
    }
}
