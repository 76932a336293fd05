using Idp.TechDocs.Markdown.Highlighting.Lexing;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>A language of code.</summary>
/// <param name="Title">What readers call it, as <c>C#</c>.</param>
/// <param name="Name">What pages call it, as <c>csharp</c>.</param>
/// <param name="Lexer">What tells its pieces apart; null for code that is shown as it is.</param>
internal sealed record CodeLanguage(string Title, string Name, Lexer? Lexer);
