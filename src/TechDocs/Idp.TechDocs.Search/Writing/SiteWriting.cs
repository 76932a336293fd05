using Idp.Diagnostics;
using Idp.TechDocs.Search.Storage;
using Microsoft.Data.Sqlite;

namespace Idp.TechDocs.Search.Writing;

/// <summary>Brings the documents of one site up to date, a batch in a transaction, so that readers see whole batches and wait for none.</summary>
internal sealed class SiteWriting(SearchSite site, SearchIndexOptions options, IndexConnections connections)
{
    // A batch ends early when its texts come to this; what is being written lies in memory.
    private const int MaxBatchLength = 16 * 1024 * 1024;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics = new(limit: 1_000);
    private readonly List<PageRow> _batch = [];
    private int _batchLength;
    private int _added;
    private int _updated;
    private int _unchanged;

    /// <summary>Writes documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="removesOthers">Whether documents of the site that are not among them go.</param>
    /// <param name="cancellationToken">Ends the writing between two transactions.</param>
    public async Task<SiteChange> RunAsync(IAsyncEnumerable<SearchDocument> documents, bool removesOthers, CancellationToken cancellationToken)
    {
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (_seen.Count == options.MaxDocuments)
            {
                _diagnostics.Add(new Diagnostic(SearchFaults.LeftOut, null, site.Name, options.MaxDocuments));
                break;
            }

            if (!_seen.Add(document.Path))
            {
                _diagnostics.Add(new Diagnostic(SearchFaults.Twice, null, site.Name, document.Path));
                continue;
            }

            var row = new PageRow(site, DocumentBounds.Within(document, site, options, _diagnostics));
            _batch.Add(row);
            _batchLength += row.Document.Sections.Sum(section => section.Text.Length);
            if (_batch.Count == options.MaxBatch || _batchLength > MaxBatchLength)
            {
                await WriteBatchAsync(isLast: false, cancellationToken).ConfigureAwait(false);
            }
        }

        int removed = await WriteBatchAsync(isLast: removesOthers, cancellationToken).ConfigureAwait(false);
        return new SiteChange(_added, _updated, _unchanged, removed) { Diagnostics = _diagnostics.ToSortedArray() };
    }

    private async Task<int> WriteBatchAsync(bool isLast, CancellationToken cancellationToken)
    {
        int removed = await connections.WriteAsync(connection => Write(connection, isLast), cancellationToken).ConfigureAwait(false);
        _batch.Clear();
        _batchLength = 0;
        return removed;
    }

    private int Write(SqliteConnection connection, bool isLast)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var pages = new PageTable(connection, options.Stemming);
        SiteRows.WriteTitle(connection, site);
        foreach (var row in _batch)
        {
            Write(connection, pages, row);
        }

        int removed = isLast ? SiteRows.RemoveOthers(connection, pages, site.Name, _seen) : 0;
        pages.Complete();
        transaction.Commit();
        return removed;
    }

    private void Write(SqliteConnection connection, PageTable pages, PageRow row)
    {
        if (SiteRows.Find(connection, site.Name, row.Document.Path) is not var (id, textHash, attributeHash))
        {
            pages.Insert(row);
            _added++;
        }
        else if (!textHash.AsSpan().SequenceEqual(row.TextHash))
        {
            pages.ReplaceText(id, row);
            pages.WriteAttributes(id, row);
            _updated++;
        }
        else if (!attributeHash.AsSpan().SequenceEqual(row.AttributeHash))
        {
            pages.WriteAttributes(id, row);
            _updated++;
        }
        else
        {
            _unchanged++;
        }
    }
}
