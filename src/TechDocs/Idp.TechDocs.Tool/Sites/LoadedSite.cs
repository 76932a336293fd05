using System.Collections.Immutable;
using Idp.CommandLine;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Tool.Reports;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>A site that can be built.</summary>
/// <param name="Configuration">What its configuration says; null when that cannot be used.</param>
/// <param name="Folder">The folder of the configuration.</param>
/// <param name="Docs">The folder of its pages.</param>
/// <param name="Content">Its pages and those of the sites that it includes.</param>
/// <param name="Diagnostics">What is wrong with the configuration, placed as the user names files.</param>
internal sealed record LoadedSite(SiteConfiguration? Configuration, string Folder, string Docs, IContentReader Content, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The pages of the sites that it includes.</summary>
    public ImmutableArray<IncludedDocs> Included => Configuration?.Included ?? [];

    /// <summary>The files that its configuration is made of, and those that were looked for, from <see cref="Folder"/>.</summary>
    public ImmutableArray<string> ConfigurationFiles { get; init; } = [];

    /// <summary>Reads what pages put in: from the folder of the configuration on, in which MkDocs runs.</summary>
    public ISnippetReader? Snippets { get; init; }

    /// <exception cref="ToolFailureException">Its pages are not there.</exception>
    public LoadedSite WithPages()
        => Configuration is null || Directory.Exists(Docs) ? this : throw new ToolFailureException($"there are no pages: '{Docs}' is no folder");

    /// <summary>Builds the site into a folder.</summary>
    /// <returns>What came of it, with the faults of the configuration in front; null when the configuration cannot be used.</returns>
    public async Task<SiteBuildResult?> BuildAsync(string output, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        if (Configuration is null)
        {
            return null;
        }

        var result = await new SiteBuilder(Complete(options)).BuildAsync(Configuration, Content, output, cancellationToken).ConfigureAwait(false);
        return result with { Diagnostics = [.. Diagnostics, .. Shown(result.Diagnostics)] };
    }

    /// <summary>Opens the site without writing it, and tells how far it is.</summary>
    /// <returns>Null when the configuration cannot be used.</returns>
    public async Task<LiveSite?> OpenAsync(ToolConsole console, bool isQuiet, CancellationToken cancellationToken)
    {
        using var progress = BuildProgress.On(console, isQuiet);
        return await OpenAsync(new SiteBuilderOptions { Progress = progress }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens the site without writing it.</summary>
    /// <returns>Null when the configuration cannot be used.</returns>
    public async Task<LiveSite?> OpenAsync(SiteBuilderOptions options, CancellationToken cancellationToken)
        => Configuration is null ? null : await LiveSite.OpenAsync(Configuration, Content, Complete(options), cancellationToken).ConfigureAwait(false);

    /// <summary>Faults of the site's sources, placed as the user names files.</summary>
    public IEnumerable<Diagnostic> Shown(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(new ShownPlaces(PathOf).Of);

    /// <summary>A file of the site's sources as the user names it.</summary>
    /// <param name="file">A page as the site names it, or a file from the folder of the configuration.</param>
    public string PathOf(string file)
    {
        string fromFolder = SiteFolder.Prefix(Folder) + file, own = SiteFolder.Prefix(Docs) + file;
        if (ConfigurationFiles.Contains(file))
        {
            return fromFolder;
        }

        // Of two files at one place that of the later site is shown.
        string[] included = [.. Included.Reverse().Select(docs => DocsContent.PathIn(file, docs)).OfType<string>().Select(path => SiteFolder.Prefix(Folder) + path)];
        return included.FirstOrDefault(File.Exists) ?? (File.Exists(own) ? own : File.Exists(fromFolder) ? fromFolder : included.FirstOrDefault(own));
    }

    private SiteBuilderOptions Complete(SiteBuilderOptions options) => options with { Dialect = options.Dialect with { Snippets = Snippets } };
}
