using System.Collections.Immutable;
using Idp.Catalog.Descriptors.Files;
using Idp.Catalog.Descriptors.Placeholders;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>Reads descriptors from files, folders, globs, streams and text, and judges each as the original does. Thread-safe.</summary>
public sealed class DescriptorReader
{
    private readonly DescriptorReaderOptions _options;
    private readonly YamlReader _yaml;
    private readonly DescriptorPipeline _pipeline;

    /// <summary>A reader with these options; by default local files and the legacy kinds.</summary>
    public DescriptorReader(DescriptorReaderOptions? options = null)
    {
        _options = options ?? new DescriptorReaderOptions();
        _yaml = new YamlReader(_options.Yaml);
        _pipeline = new DescriptorPipeline(_options, _yaml);
    }

    /// <summary>Reads everything that the paths lead to.</summary>
    /// <param name="paths">Files, folders and globs; what several of them reach is read once.</param>
    /// <param name="progress">Told the number of files read so far, after each.</param>
    /// <param name="cancellationToken">Ends the reading, in the middle of a file too.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<DescriptorReadResult> ReadAsync(
        IEnumerable<string> paths, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = await DescriptorFiles.FindAsync(paths, _options, cancellationToken).ConfigureAwait(false);
        var files = ImmutableArray.CreateBuilder<DescriptorFile>(found.Files.Length);
        var parser = new DescriptorParser();
        foreach (var location in found.Files)
        {
            files.Add(await ReadFileAsync(location, parser, cancellationToken).ConfigureAwait(false));
            progress?.Report(files.Count);
        }

        return new DescriptorReadResult(files.ToImmutable(), found.Diagnostics);
    }

    /// <summary>Reads one descriptor file from a stream, such as standard input.</summary>
    /// <param name="stream">The bytes; read to their end, or to one byte more than a file may have.</param>
    /// <param name="path">The path to show; placeholders are relative to its folder.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<DescriptorFile> ReadAsync(Stream stream, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await BoundedStream.ReadAsync(stream, _options.Yaml.MaxBytes + 1, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(new SourceText(path, bytes), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads one descriptor file that is in memory already.</summary>
    /// <param name="source">The file; placeholders are relative to the folder of its path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<DescriptorFile> ReadAsync(SourceText source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadSourceAsync(FileLocation.Of(source.Path, _options.Root), source, new DescriptorParser(), cancellationToken);
    }

    private async Task<DescriptorFile> ReadFileAsync(FileLocation location, DescriptorParser parser, CancellationToken cancellationToken)
    {
        var (source, fault) = await location.ReadAsync(_options.Yaml.MaxBytes, cancellationToken).ConfigureAwait(false);
        return source is null
            ? new DescriptorFile(location.Path, location.Name, [], [fault!]) { Inputs = [location.FullPath] }
            : await ReadSourceAsync(location, source, parser, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DescriptorFile> ReadSourceAsync(
        FileLocation location, SourceText source, DescriptorParser parser, CancellationToken cancellationToken)
    {
        var stream = _yaml.Read(source);
        var loader = new PlaceholderLoader(_options, location, _yaml);
        var documents = ImmutableArray.CreateBuilder<DescriptorDocument>(stream.Documents.Length);
        foreach (var yaml in stream.Documents)
        {
            if (parser.Parse(yaml, out var faults, cancellationToken) is { } parsed)
            {
                var contents = await loader.LoadAsync(parsed.Root, cancellationToken).ConfigureAwait(false);
                documents.Add(_pipeline.Run(parsed, contents));
            }
            else if (!faults.IsEmpty && faults.Any(fault => fault.Severity == DiagnosticSeverity.Error))
            {
                documents.Add(new DescriptorDocument(yaml, PointerMap.Identity).With(faults));
            }
        }

        return new DescriptorFile(location.Path, location.Name, documents.ToImmutable(), stream.Diagnostics)
        {
            Location = location,
            Inputs = [.. loader.Asked.Prepend(location.FullPath).Distinct(StringComparer.Ordinal)],
        };
    }
}
