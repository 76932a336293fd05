using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>What the output names exists, and its conditions are conditions.</summary>
internal static class OutputRule
{
    public static void Check(TemplateCheck check)
    {
        var pointer = JsonPointer.Of("spec", "output");
        foreach (var text in check.TextsOf(check.Template.Output, pointer))
        {
            ReferenceRule.Check(text, new ExpressionPlace(null, SeesSecrets: false, "the output"), check);
        }

        foreach (string list in (string[])["links", "text"])
        {
            foreach (var (index, item) in (check.Template.Output?[list] as JsonArray ?? []).Index())
            {
                if (item is JsonObject entry && entry.ContainsKey("if"))
                {
                    ConditionRule.Check(entry["if"], pointer.Append(list).Append(index).Append("if"), $"An entry of '{list}'", null, check);
                }
            }
        }
    }
}
