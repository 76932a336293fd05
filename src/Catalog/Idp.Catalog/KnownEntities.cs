using System.Collections.Immutable;
using Idp.Catalog.Descriptors.Files;
using Idp.Catalog.Known;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog;

/// <summary>The entities of an export of a whole catalog, and what is wrong with the export. They are taken as they are: not validated.</summary>
/// <param name="Entities">The entities with a kind and a name, in the order of the export.</param>
/// <param name="Diagnostics">Faults of the file; what is good of it counts all the same.</param>
public sealed record KnownEntities(ImmutableArray<Entity> Entities, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Reads an export from a file: a JSON list of entities, an answer of the catalog's API (<c>{"items": […]}</c>), a JSON entity on
    /// each line, or YAML documents.
    /// </summary>
    /// <param name="path">The file; a link or a pipe will do.</param>
    /// <param name="options">Bounds; by default 1 GiB and 1,000,000 entities.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<KnownEntities> ReadAsync(string path, KnownEntitiesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new KnownEntitiesOptions();
        try
        {
            var stream = File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
            {
                var bytes = await BoundedStream.ReadAsync(stream, options.MaxBytes + 1, cancellationToken).ConfigureAwait(false);
                return Read(new SourceText(path, bytes), options, cancellationToken);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(path, ReadingFaults.NotFound, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(path, ReadingFaults.Unreadable, path, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Reads an export that is in memory already.</summary>
    /// <param name="source">The export.</param>
    /// <param name="options">Bounds; by default 1 GiB and 1,000,000 entities.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static KnownEntities Read(SourceText source, KnownEntitiesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new KnownEntitiesOptions();
        return source.Utf8.Length > options.MaxBytes
            ? Failed(source.Path, ReadingFaults.TooLarge, source.Path, options.MaxBytes)
            : new KnownEntitiesParser(source, options).Parse(cancellationToken);
    }

    private static KnownEntities Failed(string path, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
        => new([], [new Diagnostic(rule, SourceLocation.OfFile(path), arguments)]);
}
