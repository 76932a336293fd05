using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>The texts of a form's buttons; null for the portal's own.</summary>
/// <param name="BackButtonText">To the page before.</param>
/// <param name="CreateButtonText">Starts the run.</param>
/// <param name="ReviewButtonText">To the summary before the run.</param>
public sealed record TemplatePresentation(string? BackButtonText, string? CreateButtonText, string? ReviewButtonText)
{
    internal static TemplatePresentation Of(JsonObject spec)
    {
        var labels = (spec["presentation"] as JsonObject)?["buttonLabels"] as JsonObject;
        return new TemplatePresentation(labels?.Text("backButtonText"), labels?.Text("createButtonText"), labels?.Text("reviewButtonText"));
    }
}
