using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Ownership;

/// <summary>The owner is a group or a user, whether it exists or not.</summary>
internal sealed class OwnerKindRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reference in document.StatedReferences)
            {
                if (Owners.IsOwner(reference.Field) && !Owners.CanOwn(reference))
                {
                    findings.Value(document, reference.Pointer, OwnershipFaults.CannotOwn, reference.Target, KindList.Of(Owners.KindsOf(reference.Field)));
                }
            }
        }
    }
}
