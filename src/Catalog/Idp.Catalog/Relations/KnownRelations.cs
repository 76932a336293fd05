using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Relations;

/// <summary>What the entities that are known from elsewhere say of each other and of the descriptors.</summary>
/// <remarks>
/// The relations of an export are a catalog's sum of both ends. Where one end is in the descriptors that sum is out of date: there
/// only what the known entity states itself counts.
/// </remarks>
internal static class KnownRelations
{
    public static IEnumerable<Relation> Of(LinkedCatalog catalog)
    {
        var extractor = new RelationExtractor(catalog.Kinds);
        foreach (var entity in catalog.Known)
        {
            var seen = new HashSet<Relation>();
            foreach (var relation in entity.Relations)
            {
                if (!catalog.TryFindDocument(relation.Target, out _) && seen.Add(relation))
                {
                    yield return relation;
                }
            }

            if (catalog.Kinds.FindCompiled(entity.Kind!, entity.ApiVersion ?? string.Empty, entity.Spec.GetString("type")) is { } kind)
            {
                foreach (var relation in extractor.Extract(entity.Root, entity.Ref, kind, new EntityFaults(maxFaults: 1)).Kept.SelectMany(reference => reference.Relations))
                {
                    if (seen.Add(relation))
                    {
                        yield return relation;
                    }
                }
            }
        }
    }
}
