using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>
/// Takes the documents that use only what most descriptors use, and reads them many times faster than a whole parser of YAML could.
/// </summary>
/// <remarks>
/// What it takes has no fault, and reads as <see cref="YamlDotNetParser"/> would read it, places included; everything else it leaves
/// (<see cref="HandOver"/>). Faults are therefore found and explained in one place.
/// </remarks>
internal sealed class PlainParser : IYamlDocumentParser
{
    public bool TryRead(SourceText source, in DocumentSlice slice, YamlReaderOptions options, IYamlSink sink, CancellationToken cancellationToken, out YamlReadResult result)
    {
        var handOver = Read(source, slice, options, sink, cancellationToken, out var isNull);
        result = new YamlReadResult(success: true, isNull, []);
        return handOver == HandOver.None;
    }

    public bool TryParse(SourceText source, in DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken, out DocumentTape? tape)
    {
        tape = new DocumentTape(source, slice.Content.Length);
        return Read(source, slice, options, new TapeRecorder(tape), cancellationToken, out _) == HandOver.None;
    }

    /// <summary>Reads a document into a sink, or says why not.</summary>
    internal static HandOver Read(SourceText source, in DocumentSlice slice, YamlReaderOptions options, IYamlSink sink, CancellationToken cancellationToken, out bool isNull)
    {
        isNull = false;
        if (slice.Directives.IsYaml11 || !slice.Faults.IsEmpty)
        {
            return HandOver.Directives;
        }

        if (slice.Content.Length > options.MaxScalarBytes)
        {
            return HandOver.LongDocument;
        }

        using var reader = new PlainReader(source.Utf8.Span[..slice.Content.End], slice.Content.Start, options.MaxDepth);
        if (!reader.Read())
        {
            return reader.Reason;
        }

        isNull = reader.IsNull;
        reader.Play(sink, cancellationToken);
        return HandOver.None;
    }
}
