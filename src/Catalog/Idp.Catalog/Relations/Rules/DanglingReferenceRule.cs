using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>A reference leads to something. Owners have a rule of their own.</summary>
internal sealed class DanglingReferenceRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        var nearest = new NearestReference(catalog);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reference in document.References)
            {
                if (reference.Relation.Type != RelationTypes.OwnedBy && reference.Field.Allows(reference.Target) && catalog.IsMissing(reference.Target))
                {
                    findings.Value(
                        document,
                        reference.Pointer,
                        RelationFaults.Dangling,
                        reference.Target,
                        Absence.Where(catalog.World),
                        Absence.Remedy(catalog.World, nearest.Find(reference)));
                }
            }
        }
    }
}
