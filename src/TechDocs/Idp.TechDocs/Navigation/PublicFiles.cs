namespace Idp.TechDocs;

/// <summary>Tells the files of a site from those in its folder that are not for it.</summary>
internal static class PublicFiles
{
    /// <summary>Leaves out names with a leading dot, the folder <c>templates</c>, what <c>exclude_docs</c> and <c>draft_docs</c> name, and a README beside an index.</summary>
    public static IEnumerable<string> Of(SiteConfiguration configuration, List<string> files)
    {
        var excluded = GitIgnore.Parse(".*\n/templates/\n" + configuration.ExcludeDocs + "\n" + configuration.DraftDocs);
        var kept = files.Where(file => !excluded.IsMatch(file)).ToHashSet(StringComparer.Ordinal);
        return files.Where(file => kept.Contains(file) && !(Name(file) == "README.md" && kept.Contains(file[..^"README.md".Length] + "index.md")));
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
