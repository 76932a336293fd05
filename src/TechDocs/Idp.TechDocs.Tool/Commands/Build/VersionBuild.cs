using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.TechDocs.Git;
using Idp.TechDocs.Tool.Reports;
using Idp.TechDocs.Tool.Sites;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Build;

/// <summary>Builds versions of a site, of its folder or of branches and tags of its repository.</summary>
internal sealed class VersionBuild(SiteFolder folder, SitePlace place, SiteVersionsOptions options, ToolConsole console)
{
    private readonly SiteVersions _versions = new(place.Path, options);

    /// <summary>How many pages were built.</summary>
    public int Pages { get; private set; }

    /// <returns>What is wrong.</returns>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(
        IReadOnlyList<RequestedVersion> requested, SiteBuilderOptions building, bool showsDates, bool isQuiet, CancellationToken cancellationToken)
    {
        var faults = new List<Diagnostic>();
        using var repository = requested.Any(version => version.Reference is not null) ? OpenRepository() : null;
        foreach (var version in requested)
        {
            var (site, dates, etag) = await LoadAsync(version, repository, showsDates, cancellationToken).ConfigureAwait(false);
            if (site.Configuration is not { } configuration)
            {
                faults.AddRange(site.Diagnostics);
                continue;
            }

            place.Check(folder.Path, Path.Join(folder.Path, configuration.DocsFolder), isVersioned: true);
            using var progress = BuildProgress.On(console, isQuiet);
            var added = await _versions.AddAsync(
                version.Version,
                async (output, token) =>
                {
                    var built = await (site with { Configuration = VersionedConfiguration.Of(configuration, version.Version.Name) })
                        .BuildAsync(output, building with { Progress = progress, History = dates, Etag = building.Etag ?? etag }, token).ConfigureAwait(false);
                    faults.AddRange(built!.Diagnostics);
                    Pages += built.Pages;
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            faults.AddRange(added.Diagnostics);
            if (added.Success && version.IsDefault)
            {
                faults.AddRange((await _versions.SetDefaultAsync(version.Version.Aliases.FirstOrDefault(version.Version.Name), cancellationToken).ConfigureAwait(false)).Diagnostics);
            }
        }

        return faults;
    }

    private GitRepository OpenRepository() => GitRepository.TryOpen(folder.Path, out string? reason) ?? throw new ToolFailureException(reason!);

    private async Task<(LoadedSite Site, IPageHistory? Dates, string? Etag)> LoadAsync(
        RequestedVersion version, GitRepository? repository, bool showsDates, CancellationToken cancellationToken)
    {
        if (version.Reference is not { } reference)
        {
            var site = await folder.LoadAsync(cancellationToken).ConfigureAwait(false);
            return (site, showsDates ? (await PageDates.ReadAsync(site, cancellationToken).ConfigureAwait(false)).History : null, null);
        }

        // Of a bare repository the folder is the repository itself.
        string path = repository!.WorkingFolder is null ? ""
            : repository.PathOf(folder.Path) ?? throw new ToolFailureException($"'{folder.Path}' is not in the working tree of its repository");
        var commit = repository.FindCommit(reference) ?? throw new ToolFailureException($"the repository has no branch, tag or commit '{reference}'");
        var old = await folder.LoadAsync(commit.Read(path), $"{reference}:{path}".TrimEnd('/'), cancellationToken).ConfigureAwait(false);
        return (old, showsDates ? (await PageDates.ReadAsync(old, commit, path, cancellationToken).ConfigureAwait(false)).History : null, commit.Id);
    }
}
