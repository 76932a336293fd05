using Idp.TechDocs.Markdown.Highlighting.Lexing;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>A language of code.</summary>
/// <param name="Title">What readers call it, as <c>C#</c>.</param>
/// <param name="Name">What pages call it, as <c>csharp</c>.</param>
/// <param name="Lexer">What tells its pieces apart; null for code that is shown as it is.</param>
internal sealed record CodeLanguage(string Title, string Name, Lexer? Lexer)
{
    /// <summary>Whether Pygments has no such language: then it is coloured, but called text, as it is there.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The name in the class of the element: as the page has it, or that of plain text.</summary>
    public string NameFor(string name) => IsUnlisted || this == CodeLanguages.Text ? CodeLanguages.Text.Name : name;
}
