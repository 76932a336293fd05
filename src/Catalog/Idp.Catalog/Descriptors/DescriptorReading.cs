using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Idp.Catalog.Descriptors.Files;
using Idp.Catalog.Descriptors.Placeholders;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>
/// One reading: several files, and several parts of a large one, at the same time, as many as the options allow; the results come in their order.
/// Each of those at work has a parser of its own, which goes from hand to hand. Thread-safe; ends with its reading.
/// </summary>
/// <param name="options">How to read.</param>
/// <param name="yaml">Reads YAML.</param>
/// <param name="pipeline">Judges documents.</param>
/// <param name="rents">Whether texts of files lie in rented arrays, for one who returns them: see <see cref="DescriptorFile.ReturnText"/>.</param>
internal sealed class DescriptorReading(DescriptorReaderOptions options, YamlReader yaml, DescriptorPipeline pipeline, bool rents = false) : IDisposable
{
    private const int DocumentsOfPart = 256;
    private const int FilesAheadOfEach = 6;
    private readonly SemaphoreSlim _turns = new(options.MaxParallelism);
    private readonly ConcurrentBag<DescriptorParser> _parsers = [];
    private readonly FolderReaders _folders = new(options.Yaml.MaxBytes);

    public void Dispose() => _turns.Dispose();

    /// <summary>Reads files, and a few ahead of the one that is asked for.</summary>
    public async IAsyncEnumerable<DescriptorFile> ReadAsync(
        ImmutableArray<FileLocation> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var started = new Queue<Task<DescriptorFile>>();
        var ahead = options.MaxParallelism == 1 ? 1 : options.MaxParallelism * FilesAheadOfEach;
        var next = 0;
        try
        {
            while (next < files.Length || started.Count > 0)
            {
                while (next < files.Length && started.Count < ahead)
                {
                    started.Enqueue(Start(files[next++], abandoned.Token));
                }

                var file = await started.Peek().ConfigureAwait(false);
                _ = started.Dequeue();
                yield return file;
            }
        }
        finally
        {
            // Who stops asking, or was told to stop, leaves nothing running behind.
            await abandoned.CancelAsync().ConfigureAwait(false);
            foreach (var task in started)
            {
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Reads a file that is in memory.</summary>
    public async Task<DescriptorFile> ReadAsync(FileLocation location, SourceText source, CancellationToken cancellationToken)
    {
        var stream = yaml.Read(source);
        var parts = await ReadPartsAsync(location, stream.Documents, cancellationToken).ConfigureAwait(false);
        return new DescriptorFile(location.Path, location.Name, [.. parts.SelectMany(part => part.Documents)], stream.Diagnostics)
        {
            Location = location,
            Inputs = [.. parts.SelectMany(part => part.Asked).Prepend(location.FullPath).Distinct(StringComparer.Ordinal)],
        };
    }

    // With one at a time there is nothing to hand over: everything stays where it is asked for.
    private Task<DescriptorFile> Start(FileLocation location, CancellationToken cancellationToken)
        => options.MaxParallelism == 1
            ? ReadFileAsync(location, cancellationToken)
            : Task.Run(() => ReadFileAsync(location, cancellationToken), cancellationToken);

    private async Task<DescriptorFile> ReadFileAsync(FileLocation location, CancellationToken cancellationToken)
    {
        var (source, fault) = await location.ReadAsync(_folders, rents, cancellationToken).ConfigureAwait(false);
        return source is null
            ? new DescriptorFile(location.Path, location.Name, [], [fault!]) { Inputs = [location.FullPath] }
            : await ReadAsync(location, source, cancellationToken).ConfigureAwait(false) with { RentedText = rents ? source : null };
    }

    private async Task<Part[]> ReadPartsAsync(FileLocation location, ImmutableArray<YamlDocument> documents, CancellationToken cancellationToken)
    {
        if (documents.Length < 2 * DocumentsOfPart || options.MaxParallelism == 1)
        {
            return [await ReadPartAsync(location, documents.AsMemory(), cancellationToken).ConfigureAwait(false)];
        }

        return await Task.WhenAll(documents.Chunk(DocumentsOfPart).Select(
            part => Task.Run(() => ReadPartAsync(location, part, cancellationToken), cancellationToken))).ConfigureAwait(false);
    }

    private async Task<Part> ReadPartAsync(FileLocation location, ReadOnlyMemory<YamlDocument> documents, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        var parser = _parsers.TryTake(out var idle) ? idle : new DescriptorParser();
        try
        {
            var loader = new PlaceholderLoader(options, location, yaml);
            var read = new List<DescriptorDocument>(documents.Length);
            for (var i = 0; i < documents.Length; i++)
            {
                if (await ReadDocumentAsync(documents.Span[i], parser, loader, cancellationToken).ConfigureAwait(false) is { } document)
                {
                    read.Add(document);
                }
            }

            return new Part(read, loader.Asked);
        }
        finally
        {
            _parsers.Add(parser);
            _turns.Release();
        }
    }

    private async ValueTask<DescriptorDocument?> ReadDocumentAsync(
        YamlDocument yaml, DescriptorParser parser, PlaceholderLoader loader, CancellationToken cancellationToken)
    {
        if (parser.Parse(yaml, out var faults, cancellationToken) is { } parsed)
        {
            var contents = await loader.LoadAsync(parsed, cancellationToken).ConfigureAwait(false);
            return pipeline.Run(parsed, contents, parser.References);
        }

        return faults.Any(fault => fault.Severity == DiagnosticSeverity.Error)
            ? new DescriptorDocument(yaml, PointerMap.Identity).With(faults)
            : null;
    }

    private sealed record Part(List<DescriptorDocument> Documents, List<string> Asked);
}
