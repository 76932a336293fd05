namespace Idp.Scaffolder.Templates.Language.Patterns;

/// <summary>A pattern in the platform's syntax, or what is wrong with it.</summary>
/// <param name="Text">The platform's pattern.</param>
/// <param name="CanBeLinear">Whether the engine that never backtracks can run it.</param>
/// <param name="GroupNames">The names of the groups from 1 on; null for one without.</param>
/// <param name="Problem">What is wrong, or null.</param>
internal sealed record PatternTranslation(string Text, bool CanBeLinear, string?[] GroupNames, string? Problem);
