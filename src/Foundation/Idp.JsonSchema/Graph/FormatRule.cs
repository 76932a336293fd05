namespace Idp.JsonSchemas.Graph;

/// <summary>A format with a registered check.</summary>
internal sealed record FormatRule(string Name, Func<string, bool> IsValid);
