using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>A condition can be true, and can be false.</summary>
internal sealed class ConditionRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        if (step.HasIf)
        {
            Check(step.If, step.Pointer.Append("if"), $"Step '{step.Id}'", step.Id, check);
        }
    }

    /// <param name="condition">The condition.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="what">Whose it is, for people.</param>
    /// <param name="step">The step's id; null for what is no step.</param>
    /// <param name="check">The check.</param>
    public static void Check(JsonNode? condition, JsonPointer pointer, string what, string? step, TemplateCheck check)
    {
        if (condition?.GetValueKind() == JsonValueKind.String)
        {
            CheckText(condition.GetValue<string>(), pointer, what, step, check);
        }
        else if (!TemplateTruth.IsTrue(condition) && step is not null)
        {
            check.Tell(CheckFaults.NeverRuns, pointer, step);
        }
    }

    private static void CheckText(string text, JsonPointer pointer, string what, string? step, TemplateCheck check)
    {
        var parsed = check.Engine.Parse(text);
        if (!parsed.IsValid)
        {
            return; // told as a broken expression
        }

        if (text.Length > 0 && HasTextAround(text, parsed))
        {
            check.Tell(CheckFaults.AlwaysRuns, pointer, what, parsed.IsPlain ? $"'{text.Trim()}' is a text, and any text is true" : "the text around the expression is never empty");
            return;
        }

        if (parsed.IsPlain || (parsed.IsSoleExpression && IsConstant(parsed)))
        {
            bool isTrue = TemplateTruth.IsTrue(check.Engine.RenderValue(JsonValue.Create(text), TemplateScope.Empty).Value);
            if (isTrue)
            {
                check.Tell(CheckFaults.AlwaysRuns, pointer, what, "its expression reads nothing");
            }
            else if (step is not null)
            {
                check.Tell(CheckFaults.NeverRuns, pointer, step);
            }
        }
    }

    private static bool HasTextAround(string text, TextTemplate parsed)
        => parsed.IsPlain || (!parsed.IsSoleExpression
            && (text[0] is not ('$' or '{') || text[^1] is not '}' || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));

    private static bool IsConstant(TextTemplate parsed)
        => parsed.References is { Variables.IsEmpty: true, Functions.IsEmpty: true, Filters.IsEmpty: true };
}
