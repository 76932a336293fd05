namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>A piece of code; it begins where the one in front ends.</summary>
/// <param name="End">Behind its last character.</param>
/// <param name="Class">What it is.</param>
internal readonly record struct CodeToken(int End, TokenClass Class);
