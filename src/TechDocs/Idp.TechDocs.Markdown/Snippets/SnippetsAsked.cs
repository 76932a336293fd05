namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>The files that a page asked for, whether they were there or not.</summary>
internal sealed class SnippetsAsked
{
    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);
}
