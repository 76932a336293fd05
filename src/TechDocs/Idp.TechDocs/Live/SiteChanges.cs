namespace Idp.TechDocs;

/// <summary>What changed of a site's sources.</summary>
/// <param name="Docs">Files of the pages' folder that were written, added, renamed or removed, relative to it, with slashes.</param>
public sealed record SiteChanges(IReadOnlyCollection<string> Docs)
{
    /// <summary>Files that pages may include, from the root of their reader: see <see cref="Markdown.MarkdownDialect.Snippets"/>.</summary>
    public IReadOnlyCollection<string> Snippets { get; init; } = [];
}
