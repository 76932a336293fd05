using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>Reads descriptors, links them and checks them: each by itself, and all of them together. Thread-safe.</summary>
public sealed class CatalogValidator
{
    private readonly CatalogValidatorOptions _options;
    private readonly DescriptorReader _reader;
    private readonly ImmutableArray<Glob> _ignore;

    /// <summary>A validator with these options; by default local files in an open world.</summary>
    /// <exception cref="FormatException">One of <see cref="CatalogValidatorOptions.Ignore"/> is no glob.</exception>
    public CatalogValidator(CatalogValidatorOptions? options = null)
    {
        _options = options ?? new CatalogValidatorOptions();
        _reader = new DescriptorReader(_options.Reader);
        _ignore = [.. _options.Ignore.Select(pattern => Glob.Parse(pattern))];
    }

    /// <summary>Validates everything that the paths lead to.</summary>
    /// <param name="paths">Files, folders and globs; what several of them reach is read once.</param>
    /// <param name="progress">Told the number of files read so far, after each.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CatalogReport> ValidateAsync(
        IEnumerable<string> paths, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var read = await _reader.ReadAsync(paths, progress, cancellationToken).ConfigureAwait(false);
        return await ValidateAsync(read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Validates descriptors that were read already, with the same reader options.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="cancellationToken">Ends the validation.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CatalogReport> ValidateAsync(DescriptorReadResult read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        read = _ignore.IsEmpty ? read : read with { Files = read.Files.RemoveAll(IsIgnored) };
        var world = _options.Against is null ? _options.World : WorldView.Closed;
        var catalog = LinkedCatalog.Link(read.Documents, _options.Against, world, _options.Reader.Kinds);
        var files = await FileFactsReader.ReadAsync(read.Files, cancellationToken).ConfigureAwait(false);

        var found = new DiagnosticBag(CatalogChecks.Severities(_options.Severities, world), _options.MaxDiagnostics);
        found.AddRange(read.AllDiagnostics);
        foreach (var rule in BuiltInRules.All(_options.Annotations, files).AddRange(_options.Rules))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Check(catalog, found, cancellationToken);
        }

        return new CatalogReport(read, catalog, found);
    }

    private bool IsIgnored(DescriptorFile file)
    {
        var path = file.Location?.BelowRoot ?? file.Path;
        return _ignore.Any(glob => glob.IsMatch(path));
    }
}
