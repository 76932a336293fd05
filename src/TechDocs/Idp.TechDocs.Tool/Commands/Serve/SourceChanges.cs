namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Changes of files as changes of a site's sources.</summary>
internal static class SourceChanges
{
    /// <param name="changed">Full paths.</param>
    /// <param name="folder">The folder of the configuration, where snippets are looked for.</param>
    /// <param name="docs">The folder of the pages.</param>
    /// <returns>Null when more changed than pages and what they include: the site must be opened anew.</returns>
    public static SiteChanges? Of(IReadOnlyList<string> changed, string folder, string docs)
    {
        var pages = new List<string>();
        var snippets = new List<string>();
        foreach (string path in changed)
        {
            if (Below(docs, path) is not { } page)
            {
                return null;
            }

            pages.Add(page);
            if (Below(folder, path) is { } snippet)
            {
                snippets.Add(snippet);
            }
        }

        return new SiteChanges(pages) { Snippets = snippets };
    }

    private static string? Below(string folder, string path)
    {
        string relative = Path.GetRelativePath(Path.GetFullPath(folder), path).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
