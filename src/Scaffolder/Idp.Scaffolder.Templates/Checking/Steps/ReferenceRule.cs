namespace Idp.Scaffolder.Templates;

/// <summary>The expressions of a step can be parsed, and what they name exists.</summary>
internal sealed class ReferenceRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        var inside = new ExpressionPlace(step, SeesSecrets: true, "the step");
        CheckAll(step.Input, "input", inside);
        CheckAll(step.Each, "each", inside with { SeesEach = false });
        CheckAll(step.If, "if", inside with { SeesSecrets = step.Each is not null, Name = "the condition of a step" });

        void CheckAll(System.Text.Json.Nodes.JsonNode? value, string key, ExpressionPlace place)
        {
            foreach (var text in check.TextsOf(value, step.Pointer.Append(key)))
            {
                Check(text, place, check);
            }
        }
    }

    public static void Check(CheckedText text, ExpressionPlace place, TemplateCheck check)
    {
        foreach (var fault in text.Parsed.Diagnostics)
        {
            check.Tell(CheckFaults.BrokenExpression, text, fault.Location?.Span ?? default, fault.Message.TrimEnd('.'));
        }

        if (!text.Parsed.IsValid)
        {
            return;
        }

        foreach (var filter in text.Parsed.References.Filters.Where(filter => !check.Engine.HasFilter(filter.Name)))
        {
            check.Tell(CheckFaults.UnknownFilter, text, filter.Span, filter.Name, Similar.Hint(filter.Name, check.Engine.FilterNames));
        }

        int end = -1;
        foreach (var use in text.Parsed.References.Variables)
        {
            // What follows the dash of steps.fetch-base is told with it.
            if (use.Span.Start != end + 1 || text.Text[..use.Span.Start].LastOrDefault() != '-')
            {
                VariableRule.Check(text, use, place, check);
            }

            end = use.Root == "steps" ? use.Span.End : -1;
        }
    }
}
