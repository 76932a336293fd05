using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>Each entity is described once among the files at hand. One that is known from elsewhere too is being changed, which is no fault.</summary>
internal sealed class DuplicateEntityRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (catalog.Documents.Length == catalog.Primary.Length)
        {
            return;
        }

        using var findings = new DocumentFindings(diagnostics);
        var name = JsonPointer.Of("metadata", "name");
        foreach (var first in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var all = catalog.FindAll(first.Ref!);
            if (all.Length > 1)
            {
                var related = new RelatedLocation(first.Locate(name), "first described here");
                foreach (var later in all.AsSpan(1..))
                {
                    findings.Value(later, name, [related], DuplicateFaults.Duplicate, first.Ref, related.Location);
                }
            }
        }
    }
}
