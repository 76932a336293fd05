using Idp.Catalog.Descriptors;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Files;
using Idp.Diagnostics;

namespace Idp.Catalog.Loading;

/// <summary>Makes a catalog of descriptor files: reads, validates, relates, and lets go of the texts. Thread-safe.</summary>
public sealed class CatalogLoader
{
    private readonly CatalogLoaderOptions _options;
    private readonly DescriptorReader _reader;

    /// <summary>A loader with these options; by default local files and the legacy kinds.</summary>
    public CatalogLoader(CatalogLoaderOptions? options = null)
    {
        _options = options ?? new CatalogLoaderOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxDiagnostics, nameof(options));
        _reader = new DescriptorReader(_options.Reader);
    }

    /// <summary>Reads all descriptors that the paths lead to.</summary>
    /// <param name="paths">Files, folders and globs; what several of them reach is read once.</param>
    /// <param name="progress">Told the number of files read so far, after each.</param>
    /// <param name="cancellationToken">Ends the reading, in the middle of a file too.</param>
    /// <returns>The valid entities, and what is wrong with the others. Nothing in a descriptor makes it fail.</returns>
    public async Task<CatalogLoadResult> LoadAsync(
        IEnumerable<string> paths, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var found = await _reader.FindAsync(paths, cancellationToken).ConfigureAwait(false);
        return await LoadAsync(found, new LoadFaults(_options.MaxDiagnostics), null, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the catalog from a snapshot file where that is up to date; otherwise reads the descriptors and writes the file anew.</summary>
    /// <remarks>
    /// The file is up to date when it was made with the same kinds from the same descriptors: their names, sizes and times are compared, and those of
    /// the files that they include. A file that cannot be used is a warning among the diagnostics, and so is one that cannot be written.
    /// </remarks>
    /// <param name="snapshotFile">The file; it need not exist, its folder must.</param>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="progress">Told the number of files read so far, after each.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<CatalogLoadResult> RestoreAsync(
        string snapshotFile, IEnumerable<string> paths, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(snapshotFile);
        var found = await _reader.FindAsync(paths, cancellationToken).ConfigureAwait(false);
        var faults = new LoadFaults(_options.MaxDiagnostics);
        if (File.Exists(snapshotFile))
        {
            var restored = await SnapshotFile.ReadAsync(snapshotFile, _options.Reader.Kinds, cancellationToken).ConfigureAwait(false);
            if (restored is { Success: true, Position: { } position } && InputState.IsCurrent(position, found))
            {
                return new CatalogLoadResult(restored.Snapshot, found.Diagnostics, 0, 0) { IsRestored = true };
            }

            faults.AddRange(restored.Diagnostics);
        }

        var inputs = new HashSet<string>(StringComparer.Ordinal);
        var loaded = await LoadAsync(found, faults, inputs, progress, cancellationToken).ConfigureAwait(false);
        if (loaded.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            // What is wrong with descriptors must be said again the next time.
            return loaded;
        }

        return await WriteAsync(snapshotFile, loaded, InputState.Of(found, inputs), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CatalogLoadResult> LoadAsync(
        FoundDescriptors found, LoadFaults faults, HashSet<string>? inputs, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        faults.AddRange(found.Diagnostics);
        var load = new SegmentLoad(faults);
        int files = 0;
        await foreach (var file in _reader.ReadTextsAsync(found, rents: true, cancellationToken).ConfigureAwait(false))
        {
            bool isLetGo = load.Add(file);
            inputs?.UnionWith(file.Inputs);
            if (isLetGo)
            {
                file.ReturnText();
            }

            progress?.Report(++files);
        }

        return new CatalogLoadResult(new CatalogSnapshot(CatalogVersion.New(), load.Build()), faults.Kept, faults.Dropped, found.Count);
    }

    private async Task<CatalogLoadResult> WriteAsync(string path, CatalogLoadResult loaded, string state, CancellationToken cancellationToken)
    {
        try
        {
            await SnapshotFile.WriteAsync(path, loaded.Snapshot, _options.Reader.Kinds, state, cancellationToken).ConfigureAwait(false);
            return loaded;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var fault = new Diagnostic(SnapshotFaults.NotWritten, SourceLocation.OfFile(path), failure.Message.TrimEnd('.'));
            return loaded with { Diagnostics = loaded.Diagnostics.Add(fault) };
        }
    }
}
