using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>A reference leads to a kind that its field allows. Where kinds drop such references, no relation comes of them; elsewhere one does.</summary>
internal sealed class ForbiddenKindRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reference in document.StatedReferences)
            {
                if (reference.Relation.Type != RelationTypes.OwnedBy && !reference.Field.Allows(reference.Target))
                {
                    findings.Value(
                        document,
                        reference.Pointer,
                        RelationFaults.ForbiddenKind,
                        FieldName.Of(reference.Pointer),
                        reference.Target,
                        KindList.Of(reference.Field.AllowedKinds));
                }
            }
        }
    }
}
