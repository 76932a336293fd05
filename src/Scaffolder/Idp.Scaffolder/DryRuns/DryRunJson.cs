using System.Text.Json.Nodes;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.DryRuns;

/// <summary>Writes a dry run in upstream's shape.</summary>
internal static class DryRunJson
{
    public static JsonObject Of(DryRunResult result)
    {
        if (!result.Parameters.IsValid)
        {
            return result.Parameters.ToUpstreamJson();
        }

        return new JsonObject
        {
            ["log"] = new JsonArray([.. result.Log.Where(written => written.Type == RunEventType.Log).Select(written => new JsonObject { ["body"] = RunEventJson.Write(written)["body"]!.DeepClone() })]),
            ["directoryContents"] = new JsonArray(
            [
                // As upstream, a link that leads to something is left out.
                .. result.Files.Files.Where(file => !file.LeadsSomewhere).Select(file => new JsonObject
                {
                    ["path"] = file.Path,
                    ["executable"] = file.IsExecutable,
                    ["base64Content"] = Convert.ToBase64String(file.Content.Span),
                }),
            ]),
            ["output"] = result.Run.Output?.DeepClone() ?? new JsonObject(),
            ["steps"] = new JsonArray([.. result.Template.Steps.Select((step, index) => StepJson(result.Template, step, index))]),
        };
    }

    // The step as it is written, with the id and the name that it goes by.
    private static JsonObject StepJson(Template template, TemplateStep step, int index)
    {
        var json = template.Spec["steps"]![index]!.DeepClone().AsObject();
        json["id"] = step.Id;
        json["name"] = step.Name;
        return json;
    }
}
