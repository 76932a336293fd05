using Idp.CommandLine;
using Idp.Content;

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

    /// <exception cref="ToolFailureException">There is no such folder.</exception>
    public async Task<LoadedSite> LoadAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path))
        {
            throw new ToolFailureException(File.Exists(Path) ? $"'{Path}' is a file; name the folder of mkdocs.yml, and the file with --config" : $"there is no folder '{Path}'");
        }

        var options = new SiteConfigurationOptions
        {
            FileName = ConfigurationFile,
            Environment = SiteEnvironment.OfProcess([.. Variables]),
            AdditionalKeys = ["draft_docs"],
        };
        var content = new FileContentReader(Path);
        var result = await new SiteConfigurationReader(options).ReadAsync(content, cancellationToken).ConfigureAwait(false);
        var shown = new ShownPlaces(Path);
        if (result.Configuration is not { } read)
        {
            return new LoadedSite(null, Path, Path, content, [.. result.Diagnostics.Select(shown.Of)]);
        }

        var whole = await new SiteIncludes(options).ResolveAsync(read with { IsStrict = read.IsStrict || IsStrict }, content, cancellationToken).ConfigureAwait(false);
        var configuration = whole.Configuration;
        string docs = System.IO.Path.Join(Path, configuration.DocsFolder);
        if (!Directory.Exists(docs))
        {
            throw new ToolFailureException($"there are no pages: '{docs}' is no folder");
        }

        return new LoadedSite(
            configuration, Path, docs, new DocsContent(content, configuration.DocsFolder, whole.Included),
            [.. result.Diagnostics.Concat(whole.Diagnostics).Select(shown.Of)]);
    }

    /// <summary>What stands in front of the paths of files in a folder, when they are shown.</summary>
    public static string Prefix(string folder)
    {
        string path = folder.Replace('\\', '/').TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path is "." or "" ? folder.StartsWith('/') ? "/" : "" : path + "/";
    }
}
