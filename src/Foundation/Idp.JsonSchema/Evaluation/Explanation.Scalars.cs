using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Evaluation;

internal sealed partial class Explanation
{
    private bool CheckNumber(SchemaNode node, NumberRules rules, double number, SchemaScope scope)
    {
        bool valid = true;
        if (rules.Maximum is { } maximum && number > maximum)
        {
            valid = Add(AjvMessages.Limit("maximum", "<=", maximum), node, scope);
        }

        if (rules.Minimum is { } minimum && number < minimum)
        {
            valid = Add(AjvMessages.Limit("minimum", ">=", minimum), node, scope);
        }

        if (rules.ExclusiveMaximum is { } below && number >= below)
        {
            valid = Add(AjvMessages.Limit("exclusiveMaximum", "<", below), node, scope);
        }

        if (rules.ExclusiveMinimum is { } above && number <= above)
        {
            valid = Add(AjvMessages.Limit("exclusiveMinimum", ">", above), node, scope);
        }

        if (rules.MultipleOf is { } of && !NumberRules.IsMultiple(number, of))
        {
            valid = Add(AjvMessages.MultipleOf(of), node, scope);
        }

        return valid;
    }

    private bool CheckString(SchemaNode node, string text, SchemaScope scope, ref EvaluationState state)
    {
        bool valid = node.Strings is null || CheckText(node, node.Strings, text, scope, ref state);
        if (node.Format is { } format && !format.IsValid(text))
        {
            valid = Add(AjvMessages.Format(format.Name), node, scope);
        }

        return valid;
    }

    private bool CheckText(SchemaNode node, StringRules rules, string text, SchemaScope scope, ref EvaluationState state)
    {
        bool valid = state.TrySpend(text.Length >> 5);
        if (!rules.AllowsLength(text))
        {
            int length = StringRules.CodePoints(text);
            valid = length > rules.MaxLength
                ? Add(AjvMessages.TooMany("maxLength", rules.MaxLength.Value, "characters"), node, scope)
                : valid;
            valid = length < rules.MinLength
                ? Add(AjvMessages.TooFew("minLength", rules.MinLength.Value, "characters"), node, scope)
                : valid;
        }

        if (rules.Pattern is { } pattern && !state.Matches(pattern, text))
        {
            // A limit is told instead, by the caller.
            valid = state.Fault == EvaluationFault.None && Add(AjvMessages.Pattern(pattern.Source), node, scope);
        }

        return valid;
    }
}
