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
        var meant = new Lazy<HashSet<EntityRef>>(() => ProvidedByInvalid(catalog));
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var self = document.Ref!;
            if (self.IsKind(EntityKinds.Api)
                && !catalog.RelationsOf(self).Any(stated => stated.Relation.Type == RelationTypes.ApiProvidedBy)
                && !meant.Value.Contains(self))
            {
                findings.Value(document, JsonPointer.Of("metadata", "name"), RelationFaults.UnprovidedApi, self);
            }
        }
    }

    // A provider with a fault is reported for that fault, and not once more for each of its APIs.
    private static HashSet<EntityRef> ProvidedByInvalid(LinkedCatalog catalog)
    {
        var extractor = new RelationExtractor(catalog.Kinds);
        var provided = new HashSet<EntityRef>();
        foreach (var document in catalog.Invalid)
        {
            if (document is { Entity: { Kind: { } kind } entity, Ref: { } self }
                && catalog.Kinds.FindCompiled(kind, entity.ApiVersion ?? string.Empty, entity.Spec.GetString("type")) is { } compiled)
            {
                provided.UnionWith(extractor.Extract(entity.Root, self, compiled, new EntityFaults(maxFaults: 1))
                    .Where(reference => reference.Relation.Type == RelationTypes.ProvidesApi)
                    .Select(reference => reference.Target));
            }
        }

        return provided;
    }
}
