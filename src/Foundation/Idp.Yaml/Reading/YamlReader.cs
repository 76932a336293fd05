using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.Yaml.Splitting;

namespace Idp.Yaml;

/// <summary>Reads YAML 1.2 files (core schema) as npm <c>yaml</c> 2 reads them with <c>merge: false</c>. Thread-safe.</summary>
/// <param name="options">The limits; null for the defaults.</param>
public sealed class YamlReader(YamlReaderOptions? options = null)
{
    private readonly YamlReaderOptions _options = options ?? new YamlReaderOptions();

    /// <summary>Finds the documents of a file. Each is read only when it is asked for its content, and judged alone.</summary>
    /// <returns>The documents, null ones among them, and the faults of the file as a whole. Never throws for what the file holds.</returns>
    public YamlStream Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Encoding(source) is { } encoding)
        {
            return Nothing(source, new Diagnostic(YamlDiagnostics.OtherEncoding, SourceLocation.In(source, default), encoding));
        }

        if (source.Utf8.Length > _options.MaxBytes)
        {
            return Nothing(source, new Diagnostic(
                YamlDiagnostics.TooLarge, SourceLocation.In(source, default), source.Utf8.Length, _options.MaxBytes));
        }

        var zero = source.Utf8.Span.IndexOf((byte)0);
        if (zero >= 0)
        {
            return Nothing(source, new Diagnostic(YamlDiagnostics.Binary, SourceLocation.In(source, new SourceSpan(zero, 1))));
        }

        return Split(source);
    }

    private YamlStream Split(SourceText source)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var invalid = IndexOfInvalidUtf8(source.Utf8.Span);
        if (invalid >= 0)
        {
            diagnostics.Add(new Diagnostic(
                YamlDiagnostics.InvalidUtf8, SourceLocation.In(source, new SourceSpan(invalid, 1)), source.Utf8.Span[invalid]));
        }

        var splitter = new DocumentSplitter(source, _options.MaxDocuments, _options.Schema);
        var slices = splitter.Split();
        if (splitter.IsCut)
        {
            diagnostics.Add(new Diagnostic(
                YamlDiagnostics.TooManyDocuments, SourceLocation.In(source, new SourceSpan(splitter.CutAt, 0)), _options.MaxDocuments));
        }

        var documents = ImmutableArray.CreateBuilder<YamlDocument>(slices.Length);
        foreach (var slice in slices)
        {
            documents.Add(new YamlDocument(documents.Count, source, slice, _options));
        }

        return new YamlStream(source, documents.MoveToImmutable(), diagnostics.ToImmutable());
    }

    private static YamlStream Nothing(SourceText source, Diagnostic diagnostic) => new(source, [], [diagnostic]);

    private static string? Encoding(SourceText source) => source.Utf8.Span switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    private static int IndexOfInvalidUtf8(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return -1;
        }

        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
