using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Parsing;

/// <summary>Reads the text of one document. The door for several parsers, each of which may leave a document to the next. Thread-safe.</summary>
internal interface IYamlDocumentParser
{
    /// <summary>Reads a document into a sink, which is given nothing when the document has a fault or is left.</summary>
    /// <returns>False when the document is left to the next parser.</returns>
    bool TryRead(SourceText source, in DocumentSlice slice, YamlReaderOptions options, IYamlSink sink, CancellationToken cancellationToken, out YamlReadResult result);

    /// <summary>Reads a document to look at it from all sides.</summary>
    /// <param name="source">The file.</param>
    /// <param name="slice">The document.</param>
    /// <param name="options">The limits.</param>
    /// <param name="faults">Takes the faults of the document.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="tape">The values; null when there were faults.</param>
    /// <returns>False when the document is left to the next parser.</returns>
    bool TryParse(SourceText source, in DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken, out DocumentTape? tape);
}
