using Idp.Diagnostics;

namespace Idp.Yaml.Parsing;

/// <summary>A fault after which a document cannot be read further. Never leaves the parser.</summary>
internal sealed class DocumentFaultException : Exception
{
    public DocumentFaultException(Diagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    public Diagnostic Diagnostic { get; }
}
