using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Ownership;

/// <summary>The owner exists.</summary>
internal sealed class OwnerExistsRule : ICatalogRule
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
                if (Owners.IsOwner(reference.Field) && Owners.CanOwn(reference) && catalog.IsMissing(reference.Target))
                {
                    var field = reference.Field with { AllowedKinds = Owners.KindsOf(reference.Field) };
                    findings.Value(
                        document,
                        reference.Pointer,
                        OwnershipFaults.Unresolvable,
                        reference.Target,
                        Absence.Where(catalog.World),
                        Absence.Remedy(catalog.World, nearest.Find(reference with { Field = field })));
                }
            }
        }
    }
}
