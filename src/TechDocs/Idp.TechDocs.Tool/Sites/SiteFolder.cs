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

        var reader = new SiteConfigurationReader(new SiteConfigurationOptions
        {
            FileName = ConfigurationFile,
            Environment = SiteEnvironment.OfProcess([.. Variables]),
            AdditionalKeys = ["draft_docs"],
        });
        var result = await reader.ReadAsync(new FileContentReader(Path), cancellationToken).ConfigureAwait(false);
        var shown = new ShownPlaces(Path);
        var configuration = result.Configuration is { } read ? read with { IsStrict = read.IsStrict || IsStrict } : null;
        string docs = System.IO.Path.Join(Path, configuration?.DocsFolder ?? "");
        if (configuration is not null && !Directory.Exists(docs))
        {
            throw new ToolFailureException($"there are no pages: '{docs}' is no folder");
        }

        return new LoadedSite(configuration, Path, docs, [.. result.Diagnostics.Select(shown.Of)]);
    }

    /// <summary>What stands in front of the paths of files in a folder, when they are shown.</summary>
    public static string Prefix(string folder)
    {
        string path = folder.Replace('\\', '/').TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return path is "." or "" ? folder.StartsWith('/') ? "/" : "" : path + "/";
    }
}
