using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>Reads descriptors, links them and checks them: each by itself, and all of them together. Thread-safe.</summary>
/// <param name="options">What to look at; by default local files in an open world.</param>
public sealed class CatalogValidator(CatalogValidatorOptions? options = null)
{
    private readonly CatalogValidatorOptions _options = options ?? new CatalogValidatorOptions();

    /// <summary>Validates everything that the paths lead to.</summary>
    /// <param name="paths">Files, folders and globs; what several of them reach is read once.</param>
    /// <param name="progress">Told the number of files read so far, after each.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CatalogReport> ValidateAsync(
        IEnumerable<string> paths, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var read = await new DescriptorReader(_options.Reader).ReadAsync(paths, progress, cancellationToken).ConfigureAwait(false);
        return await ValidateAsync(read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Validates descriptors that were read already, with the same reader options.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CatalogReport> ValidateAsync(DescriptorReadResult read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        await Task.CompletedTask.ConfigureAwait(false);
        var world = _options.Against is null ? _options.World : WorldView.Closed;
        var catalog = LinkedCatalog.Link(read.Documents, _options.Against, world);
        var found = new DiagnosticBag(_options.Severities, _options.MaxDiagnostics);
        found.AddRange(read.AllDiagnostics);
        foreach (var rule in _options.Rules)
        {
            rule.Check(catalog, found, cancellationToken);
        }

        return new CatalogReport(read, catalog, found);
    }
}
