using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Ownership;

/// <summary>What can have an owner has one. Whether that one exists is another matter.</summary>
internal sealed class UnownedEntityRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!StatesOwner(document) && OwnerField(catalog.Kinds, document.Entity!) is { } field && !IsOwned(catalog, document.Ref!))
            {
                findings.Value(document, new JsonPointer(field.Path), OwnershipFaults.Unowned, document.Ref, field.Selector);
            }
        }
    }

    private static bool StatesOwner(DescriptorDocument document)
        => document.StatedReferences.Any(reference => Owners.IsOwner(reference.Field));

    private static RelationField? OwnerField(KindSet kinds, Entity entity)
        => kinds.Find(entity.Kind!, entity.ApiVersion!, entity.Spec.GetString("type"))?.RelationFields.FirstOrDefault(Owners.IsOwner);

    // A kind of yours may let the owner say what it owns.
    private static bool IsOwned(LinkedCatalog catalog, EntityRef self)
        => catalog.RelationsOf(self).Any(stated => stated.Relation.Type == RelationTypes.OwnedBy);
}
