using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>Reads <see cref="TemplateRecovery"/>.</summary>
internal static class TemplateRecoveryReader
{
    public static TemplateRecovery Of(JsonObject spec)
        => (spec["EXPERIMENTAL_recovery"] as JsonObject)?.Text("EXPERIMENTAL_strategy") == "startOver" ? TemplateRecovery.StartOver : TemplateRecovery.None;
}
