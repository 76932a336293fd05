using Idp.Catalog.Descriptors;
using Idp.Catalog.Loading;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>One of the two catalogs that are compared.</summary>
internal static class DiffSide
{
    /// <summary>Reads a folder, descriptors, an export or a snapshot: the content of a file tells which it is, or else its name.</summary>
    /// <exception cref="ToolFailureException">The file cannot be used.</exception>
    public static async Task<LoadedCatalog> LoadAsync(string path, DescriptorReaderOptions options, ToolConsole console, CancellationToken cancellationToken)
    {
        if (SnapshotOption.IsSnapshot(path))
        {
            return new LoadedCatalog(await SnapshotOption.ReadAsync(path, options.Kinds, cancellationToken).ConfigureAwait(false), Failed: false);
        }

        if (File.Exists(path) && await FindExportAsync(path, cancellationToken).ConfigureAwait(false) is { } export)
        {
            return new LoadedCatalog(export, Failed: false);
        }

        using var progress = ReadingProgress.On(console, quiet: false);
        var loaded = await new CatalogLoader(new CatalogLoaderOptions { Reader = options }).LoadAsync([path], progress, cancellationToken).ConfigureAwait(false);
        bool failed = LoadFailures.Say(loaded, console);
        if (!failed && loaded.Snapshot.Count == 0 && loaded.Diagnostics.FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error) is { } why)
        {
            throw new ToolFailureException($"nothing of '{path}' is valid, so there is nothing to compare: {why.Location}: {why.Message}");
        }

        return new LoadedCatalog(loaded.Snapshot, failed);
    }

    // Entities of an export say their relations, theirs and those that others state; in a descriptor they are a fault.
    private static async Task<CatalogSnapshot?> FindExportAsync(string file, CancellationToken cancellationToken)
    {
        string extension = Path.GetExtension(file).ToUpperInvariant();
        bool isJson = extension is ".JSON" or ".NDJSON" or ".JSONL";
        if (!isJson && extension is not (".YAML" or ".YML"))
        {
            return null;
        }

        var known = await KnownEntities.ReadAsync(file, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!isJson && known.Entities.All(entity => entity.Root["relations"].IsMissing))
        {
            return null;
        }

        if (known.Diagnostics.FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error) is { } fault)
        {
            throw new ToolFailureException($"the export '{file}' cannot be used: {(fault.Location is { Source: not null } place ? $"{place.Start}: " : "")}{fault.Message}");
        }

        using var catalog = new EntityCatalog();
        var changes = known.Entities.DistinctBy(entity => entity.Ref).Select(entity => EntityChange.Put(entity, entity.Relations));
        await catalog.ApplyAsync(new ChangeSet(changes), cancellationToken).ConfigureAwait(false);
        return catalog.Current;
    }
}
