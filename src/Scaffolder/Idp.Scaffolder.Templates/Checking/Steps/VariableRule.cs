using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>What an expression of a step or of the output reads exists, and has a value by then.</summary>
internal static class VariableRule
{
    private static readonly string[] Roots = ["parameters", "secrets", "steps", "each", "user", "context", "environment"];

    public static void Check(CheckedText text, TemplateVariableUse use, ExpressionPlace place, TemplateCheck check)
    {
        switch (use.Root)
        {
            case "parameters":
                CheckParameter(text, use, check);
                break;
            case "steps":
                CheckStep(text, use, place, check);
                break;
            case "secrets" when !place.SeesSecrets:
                check.Tell(CheckFaults.SecretsUnseen, text, use.Span, string.Join('.', use.Path), place.Name);
                break;
            case "each" when !place.SeesEach:
            case var name when !Roots.Contains(name, StringComparer.Ordinal) && !check.FurtherVariables.Contains(name) && !check.Engine.HasGlobal(name):
                check.Tell(CheckFaults.UnknownVariable, text, use.Span, use.Root, Similar.Hint(use.Root, Roots.Where(root => root != use.Root)));
                break;
        }
    }

    private static void CheckParameter(CheckedText text, TemplateVariableUse use, TemplateCheck check)
    {
        if (use.Path.Length > 1 && !check.Parameters.Contains(use.Path[1]))
        {
            check.Tell(CheckFaults.UnknownParameter, text, use.Span, use.Path[1], Similar.Hint(use.Path[1], check.Parameters));
        }
    }

    private static void CheckStep(CheckedText text, TemplateVariableUse use, ExpressionPlace place, TemplateCheck check)
    {
        if (use.Path.Length == 1)
        {
            return;
        }

        string id = use.Path[1];
        var ids = check.Template.Steps.Select(step => step.Id);
        if (check.FindStep(id) is not { } step)
        {
            if (ids.FirstOrDefault(other => other.StartsWith(id + "-", StringComparison.Ordinal)) is { } dashed)
            {
                check.Tell(CheckFaults.DashInId, text, use.Span, id, dashed);
            }
            else
            {
                check.Tell(CheckFaults.UnknownStep, text, use.Span, id, Similar.Hint(id, ids));
            }
        }
        else if (place.Step is not null && step.Index >= place.Step.Index)
        {
            check.Tell(CheckFaults.LaterStep, text, use.Span, id, step.Index == place.Step.Index ? "only now" : "later");
        }
        else if (use.Path is [_, _, "output", var output, ..] && check.FindAction(step.Action)?.OutputSchema is { } schema && !Declares(schema, output))
        {
            check.Tell(CheckFaults.UnknownOutput, text, use.Span, step.Action, id, output, Similar.Hint(output, Outputs(schema)));
        }
    }

    private static bool Declares(JsonObject schema, string output)
        => schema["properties"] is not JsonObject { Count: > 0 } properties
            || properties.ContainsKey(output)
            || schema["additionalProperties"] is JsonObject
            || (schema["additionalProperties"] is JsonValue open && open.TryGetValue(out bool isOpen) && isOpen);

    private static IEnumerable<string> Outputs(JsonObject schema) => schema["properties"]!.AsObject().Select(property => property.Key);
}
