using Idp.Diagnostics;
using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Parsing;

/// <summary>Reads the text of one document. The door for several parsers, each of which may leave a document to the next.</summary>
internal interface IYamlDocumentParser
{
    /// <summary>Reads a document.</summary>
    /// <returns>The values; null when there were faults, which are then among <paramref name="faults"/>.</returns>
    DocumentTape? Parse(SourceText source, DocumentSlice slice, YamlReaderOptions options, List<Diagnostic> faults, CancellationToken cancellationToken);
}
