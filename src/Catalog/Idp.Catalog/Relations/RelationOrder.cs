using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>The order in which relations are shown: by source, type and target in their written form, each once.</summary>
internal static class RelationOrder
{
    public static ImmutableArray<Relation> Distinct(ImmutableArray<Reference> references)
    {
        var seen = new SortedDictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var relation in references.SelectMany(reference => reference.Relations))
        {
            seen.TryAdd($"{relation.Source} {relation.Type} {relation.Target}", relation);
        }

        return [.. seen.Values];
    }
}
