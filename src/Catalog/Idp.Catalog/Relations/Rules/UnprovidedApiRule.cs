using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>Somebody serves an API. Only a closed world can tell that nobody does.</summary>
internal sealed class UnprovidedApiRule : ICatalogRule
{
    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (catalog.World == WorldView.Open)
        {
            return;
        }

        using var findings = new DocumentFindings(diagnostics);
        var provided = Provided(catalog);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var self = document.Ref!;
            if (self.IsKind(EntityKinds.Api) && !provided.Contains(self))
            {
                findings.Value(document, JsonPointer.Of("metadata", "name"), RelationFaults.UnprovidedApi, self);
            }
        }
    }

    // A provider with a fault is reported for that fault, and not once more for each of its APIs.
    private static HashSet<EntityRef> Provided(LinkedCatalog catalog)
    {
        var provided = new HashSet<EntityRef>();
        foreach (var document in catalog.Primary)
        {
            foreach (var reference in document.References)
            {
                Add(reference.Relation, provided);
            }
        }

        foreach (var relation in catalog.KnownRelations)
        {
            Add(relation, provided);
        }

        var extractor = new RelationExtractor(catalog.Kinds);
        foreach (var document in catalog.Invalid)
        {
            if (document is { Entity: { Kind: { } kind } entity, Ref: { } self }
                && catalog.Kinds.FindCompiled(kind, entity.ApiVersion ?? string.Empty, entity.Spec.GetString("type")) is { } compiled)
            {
                foreach (var reference in extractor.Extract(entity.Root, self, compiled, new EntityFaults(maxFaults: 1)).Kept)
                {
                    Add(reference.Relation, provided);
                }
            }
        }

        return provided;
    }

    private static void Add(Relation relation, HashSet<EntityRef> provided)
    {
        if (relation.Type == RelationTypes.ProvidesApi)
        {
            provided.Add(relation.Target);
        }
        else if (relation.Type == RelationTypes.ApiProvidedBy)
        {
            provided.Add(relation.Source);
        }
    }
}
