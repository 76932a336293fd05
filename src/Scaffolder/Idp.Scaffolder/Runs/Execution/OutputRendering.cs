using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>Renders the output of a template, without secrets.</summary>
internal static class OutputRendering
{
    /// <exception cref="Actions.ActionException">In strict mode, an expression failed.</exception>
    public static JsonObject Render(RunSession session)
    {
        var place = JsonPointer.Of("spec", "output");
        var template = session.Facts.Template;
        if (template.Output is null
            || session.Renderer.Render(template.Output, session.Context.Plain(), place, session.Interrupted).Value is not JsonObject rendered)
        {
            return [];
        }

        foreach (string list in new[] { "links", "text" })
        {
            if (rendered[list] is JsonArray items)
            {
                rendered[list] = new JsonArray([.. items.Where(Holds).Select(WithoutCondition)]);
            }
        }

        return rendered;
    }

    private static bool Holds(JsonNode? item) => item is not JsonObject entry || !entry.ContainsKey("if") || TemplateTruth.IsTrue(entry["if"]);

    private static JsonNode? WithoutCondition(JsonNode? item)
    {
        var copy = item?.DeepClone();
        (copy as JsonObject)?.Remove("if");
        return copy;
    }
}
