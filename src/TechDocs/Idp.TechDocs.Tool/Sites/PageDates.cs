using Idp.TechDocs.Git;

namespace Idp.TechDocs.Tool.Sites;

/// <summary>When the pages of a site last changed, as far as its repository tells.</summary>
/// <param name="History">The dates; null when nothing is known.</param>
/// <param name="Reason">Why nothing is known, or not all of it; null when all is.</param>
internal sealed record PageDates(IPageHistory? History, string? Reason)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <summary>Asks the repository that the site is in, for the state that is checked out.</summary>
    public static async Task<PageDates> ReadAsync(LoadedSite site, CancellationToken cancellationToken)
    {
        using var repository = GitRepository.TryOpen(site.Folder, out string? reason);
        return repository is null ? new PageDates(null, reason)
            : repository.PathOf(site.Folder) is not { } path ? new PageDates(null, $"'{site.Folder}' is not in the working tree of its repository")
            : repository.FindCommit("HEAD") is not { } commit ? new PageDates(null, "nothing was committed yet")
            : await ReadAsync(site, commit, path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks for one state of a repository.</summary>
    /// <param name="site">The site.</param>
    /// <param name="commit">The state.</param>
    /// <param name="path">Where the site is in it.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<PageDates> ReadAsync(LoadedSite site, GitCommit commit, string path, CancellationToken cancellationToken)
    {
        if (site.Configuration is not { } configuration)
        {
            return new PageDates(null, "the configuration is at fault");
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ended.CancelAfter(Timeout);
        try
        {
            var folders = GitPageHistory.FoldersOf(path, configuration.DocsFolder, site.Included);
            var files = await Task.Run(() => commit.ReadHistory(folders, cancellationToken: ended.Token), ended.Token).ConfigureAwait(false);
            return new PageDates(
                new GitPageHistory(files, path, configuration.DocsFolder, site.Included), files.IsCut ? "the repository has but a part of the history" : null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new PageDates(null, "the history is too long to be read in two minutes");
        }
    }
}
