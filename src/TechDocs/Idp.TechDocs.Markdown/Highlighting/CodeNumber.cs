namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Counts the blocks of code of a page.</summary>
internal sealed class CodeNumber
{
    private int _next;

    public int Next() => _next++;
}
