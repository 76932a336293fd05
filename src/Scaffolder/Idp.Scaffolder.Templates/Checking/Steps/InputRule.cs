using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.JsonSchemas;

namespace Idp.Scaffolder.Templates;

/// <summary>What a step gives fits what its action takes, as far as that can be said before expressions have values.</summary>
internal sealed class InputRule : IStepRule
{
    public void Check(TemplateStep step, TemplateCheck check)
    {
        if (check.FindAction(step.Action)?.InputSchema is not { } schema || JsonSchema.Load(schema.ToJsonString()) is not { Success: true } loaded)
        {
            return;
        }

        JsonNode input = step.Input ?? new JsonObject();
        var texts = check.TextsOf(input, JsonPointer.Root).ToDictionary(text => text.Pointer);
        foreach (var error in loaded.Schema.Evaluate(JsonElementInstance.Parse(input.ToJsonString())))
        {
            if (IsKnown(error, texts))
            {
                var pointer = step.Input is null ? step.Pointer : new JsonPointer([.. step.Pointer.Tokens, "input", .. error.InstancePath.Tokens]);
                bool isExtra = error.Keyword == "additionalProperties" && error.Parameters.Length > 0;
                check.Tell(CheckFaults.WrongInput, isExtra ? check.Template.LocateKey(pointer.Append(error.Parameters[0].Value)) : check.Template.Locate(pointer), error.InstancePath.IsRoot ? $"The input of '{step.Action}'" : error.InstancePath, Wording(error));
            }
        }
    }

    // An expression alone may come to anything; text with expressions in it is a string, of unknown content.
    private static bool IsKnown(JsonSchemaError error, Dictionary<JsonPointer, CheckedText> texts)
    {
        if (texts.TryGetValue(error.InstancePath, out var text))
        {
            return error.Keyword == "type" && text.Parsed is { IsValid: true, IsSoleExpression: false };
        }

        return error.Keyword is "required" or "additionalProperties" or "type" or "minItems" or "maxItems"
            || !texts.Keys.Any(inside => inside.StartsWith(error.InstancePath));
    }

    private static string Wording(JsonSchemaError error)
        => error.Keyword == "additionalProperties" && error.Parameters is [var extra, ..] ? $"takes no '{extra.Value}'" : error.Message;
}
