namespace Idp.JsonSchemas.Patterns;

/// <summary>A pattern in the platform's syntax, or what is wrong with it.</summary>
/// <param name="Text">The platform's pattern; empty when there is a problem.</param>
/// <param name="LinearCost">How much work the linear engine is to build, which grows with the square of the characters to tell apart; null when the pattern uses what only the backtracking one knows.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
internal sealed record PatternTranslation(string Text, int? LinearCost, PatternProblem? Problem);
