using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Idp.Diagnostics;
using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>The explaining evaluator: every fault, in the order in which ajv's generated code meets them with <c>allErrors</c>.</summary>
/// <remarks>
/// That order, within one schema: <c>type</c>; then <c>$ref</c>, <c>const</c>, <c>enum</c>, <c>not</c>, <c>anyOf</c>, <c>oneOf</c>,
/// <c>allOf</c>, <c>if</c>; then the keywords of numbers, texts, arrays and objects. A single <c>type</c> that has keywords of its own group
/// is reported with that group instead.
/// </remarks>
internal sealed partial class Explanation
{
    private readonly int _maxErrors;
    private readonly List<JsonSchemaError> _errors = [];
    private readonly List<string> _path = [];
    private bool _isFaultReported;

    private Explanation(int maxErrors) => _maxErrors = maxErrors;

    /// <param name="root">The schema.</param>
    /// <param name="instance">An instance that is not valid, or was too costly to judge.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="verdict">What the fast evaluator left behind.</param>
    public static ImmutableArray<JsonSchemaError> Explain<T>(SchemaNode root, in T instance, EvaluationLimits limits, EvaluationState verdict)
        where T : struct, IJsonInstance<T>
    {
        var explanation = new Explanation(limits.MaxErrors);
        var state = new EvaluationState(limits);
        bool valid = explanation.Check(root, instance, new SchemaScope("#", 0), ref state);
        if (state.Fault == EvaluationFault.None && (valid || explanation._errors.Count == 0))
        {
            // The fast evaluator met a limit that this one, by luck with the time, did not.
            state = verdict;
        }

        explanation.ReportFault(root, new SchemaScope("#", 0), state);
        return [.. explanation._errors];
    }

    private bool Check<T>(SchemaNode node, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (node.IsTrivial)
        {
            return !node.IsFalse || Add(AjvMessages.FalseSchema(), node, scope);
        }

        if (!state.TryEnter())
        {
            ReportFault(node, scope, state);
            return false;
        }

        bool valid = CheckKeywords(node, value, scope, ref state);
        state.Leave();
        ReportFault(node, scope, state);
        return valid;
    }

    private bool CheckKeywords<T>(SchemaNode node, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        bool hasType = node.Type is null || node.Type.Allows(value);
        var reportedBy = hasType ? SchemaTypes.None : node.Type!.ReportedByGroup;
        if (!hasType && reportedBy == SchemaTypes.None)
        {
            valid &= Add(AjvMessages.Type(node.Type!), node, scope);
        }

        if (node.Reference is { } reference)
        {
            valid &= Check(reference.Target, value, new SchemaScope(reference.IsInlined ? reference.Text : "#", reference.Target.Location.Tokens.Length), ref state);
        }

        valid &= node.Values is null || CheckValues(node, node.Values, value, scope, ref state);
        valid &= node.Logic is null || CheckLogic(node, node.Logic, value, scope, ref state);
        if (reportedBy != SchemaTypes.None && reportedBy <= GroupOf(value.Kind))
        {
            valid = Add(AjvMessages.Type(node.Type!), node, scope);
        }

        valid &= value.Kind switch
        {
            JsonInstanceKind.Number => node.Numbers is null || !double.IsFinite(value.Number) || CheckNumber(node, node.Numbers, value.Number, scope),
            JsonInstanceKind.String => CheckString(node, value.String, scope, ref state),
            JsonInstanceKind.Array => node.Arrays is null || CheckArray(node, node.Arrays, value, scope, ref state),
            JsonInstanceKind.Object => node.Objects is null || CheckObject(node, node.Objects, value, scope, ref state),
            _ => true,
        };

        return reportedBy > GroupOf(value.Kind) ? Add(AjvMessages.Type(node.Type!), node, scope) : valid;
    }

    // The groups stand in this order, and a mismatch is reported in the place of the group that does not apply.
    private static SchemaTypes GroupOf(JsonInstanceKind kind) => kind switch
    {
        JsonInstanceKind.Number => SchemaTypes.Number,
        JsonInstanceKind.String => SchemaTypes.String,
        JsonInstanceKind.Array => SchemaTypes.Array,
        JsonInstanceKind.Object => SchemaTypes.Object,
        _ => SchemaTypes.None,
    };

    private bool CheckValues<T>(SchemaNode node, ValueRules rules, in T value, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        bool valid = true;
        if (rules.Const is not null && !InstanceEquality.AreEqual(value, new JsonElementInstance(rules.Const), ref state))
        {
            valid = Add(AjvMessages.Const(rules.Const), node, scope);
        }

        if (rules.Enum is not null && !rules.Enum.Allows(value, ref state))
        {
            valid = Add(AjvMessages.Enum(rules.Enum), node, scope);
        }

        return valid;
    }

    /// <summary>Adds a fault at the current place. Always false, so that a check can return it.</summary>
    private bool Add(Violation violation, SchemaNode node, SchemaScope scope)
    {
        if (_errors.Count < _maxErrors)
        {
            _errors.Add(new JsonSchemaError(
                new JsonPointer([.. _path]),
                node.Location.Pointer.Append(violation.Keyword),
                violation.Keyword,
                violation.Message,
                violation.Parameters)
            {
                SchemaDocument = node.Location.Document,
                SchemaPathText = PathText(node, scope, violation.Keyword),
            });
        }

        return false;
    }

    private void ReportFault(SchemaNode node, SchemaScope scope, in EvaluationState state)
    {
        if (_isFaultReported || state.Fault == EvaluationFault.None)
        {
            return;
        }

        _isFaultReported = true;
        if (_errors.Count >= _maxErrors)
        {
            _errors.RemoveAt(_errors.Count - 1);
        }

        Add(
            state.Fault switch
            {
                EvaluationFault.Depth => AjvMessages.TooDeep(state.Limits.MaxDepth),
                EvaluationFault.Steps => AjvMessages.TooManySteps(state.Limits.MaxSteps),
                _ => AjvMessages.SlowPattern(state.SlowPattern!),
            },
            node,
            scope);
    }

    /// <summary>Forgets the faults of alternatives that turned out not to matter, but not that a limit was met.</summary>
    private void Forget(int count)
    {
        if (!_isFaultReported)
        {
            _errors.RemoveRange(count, _errors.Count - count);
        }
    }

    private static string PathText(SchemaNode node, SchemaScope scope, string keyword)
    {
        var text = new StringBuilder(scope.Prefix);
        foreach (string token in node.Location.Tokens.AsSpan()[scope.Skip..])
        {
            text.Append('/').Append(Encode(token));
        }

        return text.Append('/').Append(keyword).ToString();
    }

    // JavaScript's encodeURIComponent keeps five characters that RFC 3986 reserves.
    private static string Encode(string token)
        => Uri.EscapeDataString(token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))
            .Replace("%21", "!", StringComparison.Ordinal).Replace("%27", "'", StringComparison.Ordinal).Replace("%28", "(", StringComparison.Ordinal)
            .Replace("%29", ")", StringComparison.Ordinal).Replace("%2A", "*", StringComparison.Ordinal);

    private bool CheckInside<T>(SchemaNode node, in T value, string step, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        _path.Add(step);
        bool valid = Check(node, value, scope, ref state);
        _path.RemoveAt(_path.Count - 1);
        return valid;
    }

    private bool CheckItem<T>(SchemaNode node, in T array, int index, SchemaScope scope, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
        => (node.IsTrivial && !node.IsFalse) || CheckInside(node, array.Item(index), index.ToString(CultureInfo.InvariantCulture), scope, ref state);
}
