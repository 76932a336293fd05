using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>How often a failed step is tried again.</summary>
/// <param name="Attempts">The attempts in all, the first included; 1 to 100.</param>
/// <param name="Delay">The wait before each further attempt.</param>
public sealed record StepRetry(int Attempts, TimeSpan Delay)
{
    internal static StepRetry? Of(JsonNode? node)
        => node is JsonObject retry ? new StepRetry(retry["attempts"]!.GetValue<int>(), StepDuration.Of(retry["delay"]) ?? TimeSpan.Zero) : null;
}
