using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>What a check must know of an action.</summary>
/// <param name="Id">The id that steps name.</param>
/// <param name="InputSchema">The JSON Schema of its input; null when it says none.</param>
/// <param name="OutputSchema">The JSON Schema of its outputs; null when it says none, so that any may exist.</param>
public sealed record ActionSignature(string Id, JsonObject? InputSchema = null, JsonObject? OutputSchema = null);
