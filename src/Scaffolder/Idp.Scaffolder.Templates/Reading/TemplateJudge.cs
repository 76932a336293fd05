using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.JsonSchemas;

namespace Idp.Scaffolder.Templates;

/// <summary>Decides whether a descriptor can be used as a template.</summary>
internal static class TemplateJudge
{
    private static readonly JsonSchema Schema = LoadSchema();

    /// <returns>Whether it has no error.</returns>
    public static bool Judge(TemplateDraft draft, DiagnosticBag bag)
    {
        bag.AddRange(draft.Faults);
        if (draft.Entity.Text("apiVersion") is { } version && version != Template.ApiVersion)
        {
            bag.Add(new Diagnostic(TemplateFaults.OtherVersion, draft.Source.Locate(JsonPointer.Of("apiVersion")), version, Template.ApiVersion));
            return false;
        }

        bool isRight = draft.Faults.Count == 0;
        foreach (var error in Schema.Evaluate(JsonElementInstance.From(draft.Entity)))
        {
            isRight = false;
            bag.Add(Fault(error, draft.Source));
        }

        return isRight & HasDurations(draft, bag);
    }

    private static Diagnostic Fault(JsonSchemaError error, TemplateSource source)
    {
        string where = error.InstancePath.IsRoot ? "The descriptor" : error.InstancePath.ToString();
        var location = error.Keyword == "additionalProperties" && error.Parameters is [var extra, ..]
            ? source.LocateKey(error.InstancePath.Append(extra.Value))
            : source.Locate(error.InstancePath);
        return new Diagnostic(TemplateFaults.Malformed, location, where, error.Message);
    }

    // A schema cannot say what a length of time is.
    private static bool HasDurations(TemplateDraft draft, DiagnosticBag bag)
    {
        bool isRight = true;
        var steps = (draft.Entity["spec"] as JsonObject)?["steps"] as JsonArray ?? [];
        for (int index = 0; index < steps.Count; index++)
        {
            var pointer = JsonPointer.Of("spec", "steps").Append(index);
            isRight &= IsDuration((steps[index] as JsonObject)?["idp:timeout"], pointer.Append("idp:timeout"), draft, bag)
                & IsDuration(((steps[index] as JsonObject)?["idp:retry"] as JsonObject)?["delay"], pointer.Append("idp:retry").Append("delay"), draft, bag);
        }

        return isRight;
    }

    private static bool IsDuration(JsonNode? node, JsonPointer pointer, TemplateDraft draft, DiagnosticBag bag)
    {
        if (node is null || StepDuration.Of(node) is not null)
        {
            return true;
        }

        bag.Add(new Diagnostic(TemplateFaults.NotADuration, draft.Source.Locate(pointer), node.ToJsonString()));
        return false;
    }

    private static JsonSchema LoadSchema()
    {
        using var stream = typeof(TemplateJudge).Assembly.GetManifestResourceStream("template.schema.json")!;
        using var reader = new StreamReader(stream);
        return JsonSchema.Load(reader.ReadToEnd()).GetSchema();
    }
}
