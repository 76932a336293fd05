namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>The options of <c>pymdownx.snippets</c>.</summary>
/// <param name="Reader">Gives the files; null for none.</param>
/// <param name="BasePaths">The folders, or files, that paths begin at.</param>
/// <param name="MustExist">Whether a file that is not there is an error.</param>
/// <param name="Appended">Files that are put in at the end of every page.</param>
/// <param name="Dedents">Whether sections and lines lose the indent that they have in common.</param>
internal sealed record SnippetOptions(ISnippetReader? Reader, IReadOnlyList<string> BasePaths, bool MustExist, IReadOnlyList<string> Appended, bool Dedents);
