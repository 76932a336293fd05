using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

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
    public ImmutableArray<IncludedDocs> Included { get; init; } = [];

    /// <summary>Builds the site into a folder.</summary>
    /// <returns>What came of it, with the faults of the configuration in front; null when the configuration cannot be used.</returns>
    public async Task<SiteBuildResult?> BuildAsync(string output, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        if (Configuration is null)
        {
            return null;
        }

        var result = await new SiteBuilder(options).BuildAsync(Configuration, Content, output, cancellationToken).ConfigureAwait(false);
        var shown = new ShownPlaces(Docs, Folder);
        return result with { Diagnostics = [.. Diagnostics, .. result.Diagnostics.Select(shown.Of)] };
    }
}
