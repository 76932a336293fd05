using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Live;

namespace Idp.TechDocs;

/// <summary>
/// A site that is written nowhere and follows its sources: its files are made when they are asked for, and after a change only the pages that it
/// concerns are converted again. What it gives is, byte for byte, what <see cref="SiteBuilder"/> would write.
/// </summary>
/// <remarks>Thread-safe. Who reads while it follows a change gets the files of before.</remarks>
public sealed class LiveSite : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SiteFollowing _following;
    private volatile SiteState _state;

    private LiveSite(SiteFollowing following, SiteState state) => (_following, _state) = (following, state);

    /// <summary>The number of pages.</summary>
    public int PageCount => _state.Live.Length;

    /// <summary>What is wrong with the sources as they are now.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _state.Diagnostics();

    /// <summary>The files of the site, in order.</summary>
    public ImmutableArray<string> Files => _state.Files;

    /// <summary>What building the site as it is now comes to; made when it is first asked for.</summary>
    public SiteBuildResult Result => _state.Result;

    /// <summary>Reads and checks all pages.</summary>
    /// <param name="configuration">What <c>mkdocs.yml</c> says.</param>
    /// <param name="docs">Reads the pages' folder.</param>
    /// <param name="options">How the site is built.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<LiveSite> OpenAsync(
        SiteConfiguration configuration, IContentReader docs, SiteBuilderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(docs);
        var following = new SiteFollowing(configuration, docs, options ?? new SiteBuilderOptions());
        return new LiveSite(following, await following.BeginAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Follows changes. A change of the configuration is not one of these: open another site then.</summary>
    /// <param name="changes">What changed; a file that is named without having changed does no harm.</param>
    /// <param name="cancellationToken">Ends the work; the site stays as it was.</param>
    public async Task<SiteRefresh> RefreshAsync(SiteChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var (state, pages) = await _following.FollowAsync(_state, changes, cancellationToken).ConfigureAwait(false);
            _state = state;
            return new SiteRefresh(pages ?? [.. state.Pages.Select(page => page.Page.Source)], pages is null, state.Diagnostics());
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Makes a file of the site.</summary>
    /// <param name="path">The file, relative to the site's root, as <c>guide/index.html</c>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ValueTask<ContentReadResult> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _state.ReadAsync(path, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
