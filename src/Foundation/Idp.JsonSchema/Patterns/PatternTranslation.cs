namespace Idp.JsonSchemas.Patterns;

/// <summary>A pattern in the platform's syntax, or what is wrong with it.</summary>
/// <param name="Text">The platform's pattern; empty when there is a problem.</param>
/// <param name="CanBacktrack">Whether it uses what only the backtracking engine knows.</param>
/// <param name="Problem">What is wrong, with the offset.</param>
internal sealed record PatternTranslation(string Text, bool CanBacktrack, string? Problem);
