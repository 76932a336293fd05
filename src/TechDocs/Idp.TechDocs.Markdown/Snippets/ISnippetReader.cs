namespace Idp.TechDocs.Markdown;

/// <summary>Gives the files that are put into pages. Called by several threads at once.</summary>
public interface ISnippetReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path from the root of the reader, its parts joined by <c>/</c>. No part is empty, <c>.</c> or <c>..</c>.</param>
    /// <returns>The text; null when there is no such file, or when a link leads out of the root. Never throws for what a path or a file is.</returns>
    string? Read(string path);
}
