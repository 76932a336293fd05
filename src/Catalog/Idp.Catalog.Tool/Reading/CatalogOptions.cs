using System.CommandLine;
using Idp.Catalog.Loading;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The arguments of every command that asks a whole catalog.</summary>
internal sealed class CatalogOptions
{
    private readonly ReadingOptions _reading;
    private readonly Option<string?> _snapshot;

    private CatalogOptions(Command command)
    {
        _reading = ReadingOptions.AddTo(command);
        _snapshot = SnapshotOption.AddTo(command);
    }

    public static CatalogOptions AddTo(Command command) => new(command);

    /// <summary>Reads what the command line names, and says on the other stream what is wrong with it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="morePaths">Paths that the command took for something else.</param>
    /// <param name="console">Where to say what is wrong.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ToolFailureException">There is no catalog.</exception>
    public async Task<LoadedCatalog> LoadAsync(
        ParseResult parsed, IReadOnlyList<string> morePaths, ToolConsole console, CancellationToken cancellationToken)
    {
        using var progress = ReadingProgress.On(console, quiet: false);
        var reader = _reading.Read(parsed);
        string? file = parsed.GetValue(_snapshot);
        bool namesPaths = _reading.NamesPaths(parsed);
        if (file is not null && !namesPaths && morePaths.Count == 0)
        {
            return new LoadedCatalog(await SnapshotOption.ReadAsync(file, reader.Kinds, cancellationToken).ConfigureAwait(false), Failed: false);
        }

        string[] paths = namesPaths || morePaths.Count == 0 ? [.. morePaths, .. _reading.Paths(parsed)] : [.. morePaths];
        if (Array.Find(paths, SnapshotOption.IsSnapshot) is { } snapshot)
        {
            throw new ToolFailureException($"'{snapshot}' is a snapshot of a catalog; give it with --snapshot");
        }

        var loader = new CatalogLoader(new CatalogLoaderOptions { Reader = reader });
        if (file is null)
        {
            return Said(await loader.LoadAsync(paths, progress, cancellationToken).ConfigureAwait(false), console);
        }

        SnapshotOption.RefuseOtherFiles(file);
        return Said(await loader.RestoreAsync(file, paths, progress, cancellationToken).ConfigureAwait(false), console);
    }

    private static LoadedCatalog Said(CatalogLoadResult loaded, ToolConsole console) => new(loaded.Snapshot, LoadFailures.Say(loaded, console));
}
