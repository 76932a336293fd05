using System.Collections.Immutable;
using System.Diagnostics;
using Idp.Diagnostics;
using Idp.Yaml.Parsing;
using Idp.Yaml.Parsing.Plain;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml;

/// <summary>One document of a file. Reading it again gives the same again; nothing is kept. Thread-safe.</summary>
public sealed class YamlDocument
{
    // Each may leave a document to the next; the last takes all.
    private static readonly IYamlDocumentParser[] Parsers = [new PlainParser(), new YamlDotNetParser()];
    private readonly DocumentSlice _slice;
    private readonly YamlReaderOptions _options;
    private WeakReference<DocumentTape>? _located;

    internal YamlDocument(int index, SourceText source, DocumentSlice slice, YamlReaderOptions options)
    {
        Index = index;
        Source = source;
        _slice = slice;
        _options = options;
    }

    /// <summary>The place among the documents of the file, from 0, null documents counted.</summary>
    public int Index { get; }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The document from its <c>---</c>, or its first line that says something, up to the next marker.</summary>
    public SourceSpan Span => _slice.Content;

    /// <summary>Reads the document into a sink. Faults in it are diagnostics.</summary>
    /// <param name="sink">Given nothing when the document has a fault.</param>
    /// <param name="cancellationToken">Ends the reading between two values.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; what the sink was given must be thrown away.</exception>
    public YamlReadResult Read(IYamlSink sink, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sink);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var parser in AllowedParsers)
        {
            if (parser.TryRead(Source, _slice, _options, sink, cancellationToken, out var result))
            {
                return result;
            }
        }

        throw new UnreachableException();
    }

    /// <summary>Reads the document as a tree with positions.</summary>
    /// <param name="diagnostics">Errors and warnings, in the order of their places.</param>
    /// <param name="cancellationToken">Ends the reading between two values.</param>
    /// <returns>The root, a scalar of null for an empty document; null when there are errors.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public YamlNode? ReadNode(out ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken = default)
        => Parse(out diagnostics, cancellationToken) is { } tape ? TapeNodes.Build(tape, new SourceSpan(Span.End, 0)) : null;

    /// <summary>Where a value stands. The document is read for it again, so ask when there is something to report.</summary>
    /// <param name="pointer">The value; keys as text, as <see cref="IYamlSink.Key"/> gives them.</param>
    /// <param name="part">The value itself, or the key that leads to it.</param>
    /// <returns>
    /// The range of the value, from its first to its last byte: quotes and brackets included, anchor and tag not, a block scalar from its indicator.
    /// What an alias names is found where the anchor is; the alias itself where it stands. Null when there is no such value or the document has errors.
    /// </returns>
    public SourceSpan? Locate(JsonPointer pointer, YamlPart part = YamlPart.Value)
    {
        // Who asks for one place often asks for the next: the tape stays as long as memory is plentiful.
        if (_located is null || !_located.TryGetTarget(out var tape))
        {
            tape = Parse(out _, CancellationToken.None);
            if (tape is null)
            {
                return null;
            }

            _located = new WeakReference<DocumentTape>(tape);
        }

        return TapeLocator.Find(tape, pointer, part);
    }

    private ReadOnlySpan<IYamlDocumentParser> AllowedParsers => Parsers.AsSpan(_options.UsePlainParser ? 0 : 1);

    private DocumentTape? Parse(out ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var faults = new List<Diagnostic>(_slice.Faults);
        foreach (var parser in AllowedParsers)
        {
            if (parser.TryParse(Source, _slice, _options, faults, cancellationToken, out var tape))
            {
                diagnostics = faults.InOrder();
                return tape;
            }
        }

        throw new UnreachableException();
    }
}
