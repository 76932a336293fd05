using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>Annotations say what their readers understand. Those that nobody knows are left alone, unless they look misspelled.</summary>
internal sealed class AnnotationRule(AnnotationRegistry registry) : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (key, value) in document.Entity!.Metadata.Annotations)
            {
                Check(document, key, value, findings);
            }
        }
    }

    private void Check(DescriptorDocument document, string key, string value, DocumentFindings findings)
    {
        var pointer = JsonPointer.Of("metadata", "annotations", key);
        var verdict = registry.Check(key, value);
        switch (verdict)
        {
            case { Kind: AnnotationVerdictKind.Malformed, Definition.Value: var grammar }:
                findings.Value(document, pointer, AnnotationFaults.Malformed, key, Described.Quote(value), grammar.Expectation, grammar.Example);
                break;
            case { Kind: AnnotationVerdictKind.Deprecated, Definition.Replacement: var replacement }:
                findings.Key(document, pointer, AnnotationFaults.Deprecated, key, replacement);
                break;
            case { Suggestion: { } suggestion }:
                findings.Key(document, pointer, AnnotationFaults.Misspelled, key, suggestion);
                break;
            default:
                break;
        }
    }
}
