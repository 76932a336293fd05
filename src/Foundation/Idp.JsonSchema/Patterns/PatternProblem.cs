namespace Idp.JsonSchemas.Patterns;

/// <summary>Why a pattern was refused.</summary>
/// <param name="Text">What is wrong, with the offset.</param>
/// <param name="IsLimit">Whether the pattern may well be one for JavaScript, only not here.</param>
internal sealed record PatternProblem(string Text, bool IsLimit);
