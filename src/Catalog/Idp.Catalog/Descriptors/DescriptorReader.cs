using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Idp.Catalog.Descriptors.Files;
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
    /// <exception cref="ArgumentOutOfRangeException"><see cref="DescriptorReaderOptions.MaxParallelism"/> is less than 1.</exception>
    public DescriptorReader(DescriptorReaderOptions? options = null)
    {
        _options = options ?? new DescriptorReaderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxParallelism, 1, nameof(DescriptorReaderOptions.MaxParallelism));
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
        var found = await FindAsync(paths, cancellationToken).ConfigureAwait(false);
        var files = ImmutableArray.CreateBuilder<DescriptorFile>(found.Count);
        await foreach (var file in ReadFilesAsync(found, cancellationToken).ConfigureAwait(false))
        {
            files.Add(file);
            progress?.Report(files.Count);
        }

        return new DescriptorReadResult(files.ToImmutable(), found.Diagnostics);
    }

    /// <summary>Finds the files that the paths lead to, and reads none of them.</summary>
    /// <param name="paths">Files, folders and globs; what several of them reach is found once.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The files, in the order in which <see cref="ReadFilesAsync"/> gives them.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<FoundDescriptors> FindAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (files, diagnostics) = await DescriptorFiles.FindAsync(paths, _options, cancellationToken).ConfigureAwait(false);
        return new FoundDescriptors(files, diagnostics);
    }

    /// <summary>Reads files one after the other, for catalogs of which only the entities are kept: what was given is not held on to.</summary>
    /// <remarks>
    /// Several files are read at the same time, a few ahead of the one that is asked for; see <see cref="DescriptorReaderOptions.MaxParallelism"/>.
    /// A file keeps its text alive as long as one of its <see cref="DescriptorFile.Documents"/> is referred to; an
    /// <see cref="DescriptorDocument.Entity"/> and its <see cref="DescriptorDocument.References"/> do not.
    /// </remarks>
    /// <param name="found">The files.</param>
    /// <param name="cancellationToken">Ends the reading, in the middle of a file too.</param>
    /// <returns>Each file once, in the order in which they were found, however many are read at once.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<DescriptorFile> ReadFilesAsync(
        FoundDescriptors found, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(found);
        await foreach (var file in ReadTextsAsync(found, rents: false, cancellationToken).ConfigureAwait(false))
        {
            yield return file;
        }
    }

    /// <summary>As <see cref="ReadFilesAsync"/>, for one who may return the texts.</summary>
    /// <param name="found">The files.</param>
    /// <param name="rents">Whether texts lie in rented arrays; never so with rules of the user's, which may keep what they are shown.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal async IAsyncEnumerable<DescriptorFile> ReadTextsAsync(
        FoundDescriptors found, bool rents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reading = new DescriptorReading(_options, _yaml, _pipeline, rents && _options.Rules.IsEmpty);
        await foreach (var file in reading.ReadAsync(found.Files, cancellationToken).ConfigureAwait(false))
        {
            yield return file;
        }
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
    public async Task<DescriptorFile> ReadAsync(SourceText source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var reading = new DescriptorReading(_options, _yaml, _pipeline);
        return await reading.ReadAsync(FileLocation.Of(source.Path, _options.Root), source, cancellationToken).ConfigureAwait(false);
    }
}
