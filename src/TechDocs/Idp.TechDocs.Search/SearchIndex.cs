using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Search.Asking;
using Idp.TechDocs.Search.Storage;
using Idp.TechDocs.Search.Writing;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search;

/// <summary>One full-text index over many sites, and any other documents, in one file of SQLite or in memory.</summary>
/// <remarks>
/// Safe for concurrent use, also by several processes on one file: readers never wait for a writer, writers wait for each other. In memory all take
/// turns. What was written is there after a crash; a write that was under way is there up to its last batch, and is completed by writing the site again.
/// </remarks>
public sealed class SearchIndex : IDisposable
{
    private readonly SearchIndexOptions _options;
    private readonly IndexConnections _connections;

    private SearchIndex(string? path, SearchIndexOptions options)
    {
        _options = options;
        var diagnostics = new DiagnosticBag();
        _connections = new IndexConnections(new IndexFile(path, options), options, diagnostics);
        Diagnostics = diagnostics.ToSortedArray();
    }

    /// <summary>Why the index was emptied when it was opened; empty for not at all. After that its sites have to be written again.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Opens an index; one that is not there is made, one that is damaged or of another version is emptied.</summary>
    /// <param name="path">The file, on a local disk; two others with its name and <c>-wal</c> and <c>-shm</c> belong to it. Null for an index in memory.</param>
    /// <param name="options">How it is kept; the same for all who use the file.</param>
    /// <param name="cancellationToken">Ends the waiting, not the opening.</param>
    /// <exception cref="IOException">The file is something else, which is not touched; or it cannot be read or written.</exception>
    public static Task<SearchIndex> OpenAsync(string? path, SearchIndexOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (path is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path);
        }

        var checkedOptions = (options ?? new SearchIndexOptions()).Checked();
        return Task.Run(() => new SearchIndex(path is null ? null : Path.GetFullPath(path), checkedOptions), cancellationToken);
    }

    /// <summary>Makes a site what is given: documents that are others are written, documents that are gone are removed, the rest is left alone.</summary>
    /// <param name="site">The site.</param>
    /// <param name="documents">All its documents.</param>
    /// <param name="cancellationToken">Ends the writing between two batches.</param>
    public Task<SiteChange> ReplaceSiteAsync(SearchSite site, IAsyncEnumerable<SearchDocument> documents, CancellationToken cancellationToken = default)
        => WriteAsync(site, documents, removesOthers: true, cancellationToken);

    /// <inheritdoc cref="ReplaceSiteAsync(SearchSite, IAsyncEnumerable{SearchDocument}, CancellationToken)"/>
    public Task<SiteChange> ReplaceSiteAsync(SearchSite site, IEnumerable<SearchDocument> documents, CancellationToken cancellationToken = default)
        => WriteAsync(site, documents.ToAsyncEnumerable(), removesOthers: true, cancellationToken);

    /// <summary>Adds documents to a site, or writes those anew that are others; all else of the site stays.</summary>
    public Task<SiteChange> UpsertAsync(SearchSite site, IEnumerable<SearchDocument> documents, CancellationToken cancellationToken = default)
        => WriteAsync(site, documents.ToAsyncEnumerable(), removesOthers: false, cancellationToken);

    /// <summary>Removes single documents of a site.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="paths">Their paths; those that are not there are passed over.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<SiteChange> RemoveAsync(string site, IReadOnlyCollection<string> paths, CancellationToken cancellationToken = default)
        => RemoveAsync((connection, pages) => SiteRows.Remove(connection, pages, site, paths), cancellationToken);

    /// <summary>Removes a site with all its documents.</summary>
    public Task<SiteChange> RemoveSiteAsync(string site, CancellationToken cancellationToken = default)
        => RemoveAsync(
            (connection, pages) =>
            {
                int removed = SiteRows.RemoveOthers(connection, pages, site, []);
                connection.Execute("DELETE FROM site WHERE name = $name", ("$name", site));
                return removed;
            },
            cancellationToken);

    /// <summary>The names of the sites that the index has, in order.</summary>
    public Task<ImmutableArray<string>> ReadSitesAsync(CancellationToken cancellationToken = default)
        => _connections.ReadAsync(reader => SiteRows.Names(reader.Connection), cancellationToken);

    /// <summary>Asks the index.</summary>
    /// <returns>What was found. Whatever the text is, it is no error; what was wrong is told in <see cref="SearchAnswer.Diagnostics"/>.</returns>
    public Task<SearchAnswer> QueryAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(query.Access);
        ArgumentNullException.ThrowIfNull(query.Filter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.Limit);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Offset);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.SectionLimit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.SectionLimit, 20);
        return _connections.ReadAsync(reader => new QueryAnswering(_options, query, reader).Answer(cancellationToken), cancellationToken);
    }

    /// <summary>Closes the index. Nobody may be using it.</summary>
    public void Dispose() => _connections.Dispose();

    private Task<SiteChange> WriteAsync(SearchSite site, IAsyncEnumerable<SearchDocument> documents, bool removesOthers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(documents);
        return WriteAsync(() => new SiteWriting(site, _options, _connections).RunAsync(documents, removesOthers, cancellationToken));
    }

    private Task<SiteChange> RemoveAsync(Func<SqliteConnection, PageTable, int> remove, CancellationToken cancellationToken)
        => WriteAsync(() => _connections.WriteAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction(deferred: false);
                using var pages = new PageTable(connection, _options.Stemming);
                int removed = remove(connection, pages);
                pages.Complete();
                transaction.Commit();
                return new SiteChange(0, 0, 0, removed);
            },
            cancellationToken));

    private async Task<SiteChange> WriteAsync(Func<Task<SiteChange>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (SqliteException e) when (e.IsDamage())
        {
            return new SiteChange(0, 0, 0, 0) { Diagnostics = [new Diagnostic(SearchFaults.Damaged, null, _connections.Name, e.Message)] };
        }
    }
}
