namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>What a parser must know of the engine.</summary>
/// <param name="Limits">The limits.</param>
/// <param name="CanLoad">Whether other texts can be included.</param>
internal sealed record ParserOptions(TemplateLimits Limits, bool CanLoad);
