using Idp.CommandLine;
using Idp.Content;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>The folder of a site, as the user named it.</summary>
/// <param name="path">The folder of <c>mkdocs.yml</c>.</param>
internal sealed class SiteFolder(string path)
{
    /// <summary>The folder of <c>mkdocs.yml</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The configuration, relative to <see cref="Path"/>; null to look for it.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The environment variables that the configuration may read.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict { get; init; }

    /// <exception cref="ToolFailureException">There is no such folder, or none of its pages.</exception>
    public async Task<LoadedSite> LoadAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken).ConfigureAwait(false)).WithPages();

    /// <summary>Reads the site, whether its pages are there or not.</summary>
    /// <exception cref="ToolFailureException">There is no such folder.</exception>
    public async Task<LoadedSite> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path))
        {
            throw new ToolFailureException(File.Exists(Path) ? $"'{Path}' is a file; name the folder of mkdocs.yml, and the file with --config" : $"there is no folder '{Path}'");
        }

        var content = new FileContentReader(Path, new FileContentOptions { FollowsFolderLinks = true });
        return await LoadAsync(content, Path, cancellationToken).ConfigureAwait(false) with { Snippets = new SnippetFolder(Path) };
    }

    /// <summary>Reads the site from elsewhere, as from a repository.</summary>
    /// <param name="content">Reads the folder of the site.</param>
    /// <param name="shownAs">What the folder is called in messages.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<LoadedSite> LoadAsync(IContentReader content, string shownAs, CancellationToken cancellationToken)
    {
        var options = new SiteConfigurationOptions
        {
            FileName = ConfigurationFile,
            Environment = SiteEnvironment.OfProcess([.. Variables]),
            AdditionalKeys = ["draft_docs"],
        };
        var files = new RecordedReads(content);
        var result = await new SiteConfigurationReader(options).ReadAsync(files, cancellationToken).ConfigureAwait(false);
        var shown = ShownPlaces.In(shownAs);
        if (result.Configuration is not { } read)
        {
            return new LoadedSite(null, shownAs, shownAs, content, [.. result.Diagnostics.Select(shown.Of)]) { ConfigurationFiles = files.Paths };
        }

        var whole = await new SiteIncludes(options).ResolveAsync(read with { IsStrict = read.IsStrict || IsStrict }, files, cancellationToken).ConfigureAwait(false);
        var configuration = whole.Configuration;
        return new LoadedSite(
            configuration, shownAs, System.IO.Path.Join(shownAs, configuration.DocsFolder), new DocsContent(content, configuration.DocsFolder, whole.Included),
            [.. result.Diagnostics.Concat(whole.Diagnostics).Select(shown.Of)])
        {
            ConfigurationFiles = files.Paths,
            Snippets = new ContentSnippets(content),
        };
    }

    /// <summary>What stands in front of the paths of files in a folder, when they are shown.</summary>
    public static string Prefix(string folder)
    {
        string path = folder.Replace('\\', '/').TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path is "." or "" ? folder.StartsWith('/') ? "/" : "" : path + "/";
    }
}
