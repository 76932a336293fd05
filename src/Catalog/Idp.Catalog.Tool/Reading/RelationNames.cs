using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Validation;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Reading;

/// <summary>The types of relations that an option names, in any case.</summary>
internal static class RelationNames
{
    /// <summary>The types as the catalog writes them.</summary>
    /// <param name="given">As given, with commas.</param>
    /// <param name="catalog">Where further types occur.</param>
    /// <exception cref="ToolFailureException">There is no such type.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> given, CatalogSnapshot catalog)
    {
        var known = RelationTypes.InversePairs.SelectMany(pair => new[] { pair.Forward, pair.Reverse }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] names = [.. given.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        if (!names.All(known.Contains))
        {
            known.UnionWith(catalog.Entities.SelectMany(entity => catalog.RelationsOf(entity.Ref)).Select(relation => relation.Type));
        }

        return [.. names.Select(name => known.TryGetValue(name, out string? type) ? type : throw Unknown(name, known))];
    }

    private static ToolFailureException Unknown(string name, IEnumerable<string> known)
    {
        string near = DidYouMean.FindNearest(name, known) is { } nearest ? $"; did you mean {nearest}?" : "";
        return new ToolFailureException($"there is no relation '{name}' in this catalog{near}");
    }
}
