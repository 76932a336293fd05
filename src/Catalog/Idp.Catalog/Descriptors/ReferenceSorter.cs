using System.Collections.Immutable;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors;

/// <summary>
/// References have no order, so the original sorts lists of them, by UTF-16 units, before it validates.
/// The stored entity and the indexes in its messages follow that order; the user's file does not.
/// </summary>
internal static class ReferenceSorter
{
    private static readonly ImmutableArray<ImmutableArray<string>> WellKnown =
    [
        ["spec", "providesApis"], ["spec", "consumesApis"], ["spec", "dependsOn"], ["spec", "dependencyOf"],
        ["spec", "memberOf"], ["spec", "children"], ["spec", "members"],
    ];

    public static EntityValue Sort(EntityValue root, KindSet kinds, PointerMap map)
    {
        if (root["spec"].Kind != ValueKind.Object)
        {
            return root;
        }

        // The well-known fields are sorted whatever the kind is, as long as one pack asks for it.
        if (kinds.SortsWellKnownFields)
        {
            foreach (var path in WellKnown)
            {
                root = SortField(root, path, map);
            }
        }
        else if (kinds.FindCompiled(root.GetString("kind") ?? "", root.GetString("apiVersion") ?? "", root["spec"].GetString("type")) is { Behaviour.SortsWellKnownFields: false } kind)
        {
            foreach (var field in kind.RelationFields)
            {
                root = SortField(root, field.Path, map);
            }
        }

        return root;
    }

    private static EntityValue SortField(EntityValue root, ImmutableArray<string> path, PointerMap map)
    {
        var list = root.At(path.AsSpan());
        if (list.Kind != ValueKind.Array || list.Items.Count < 2)
        {
            return root;
        }

        var texts = new string[list.Items.Count];
        var ordered = true;
        for (var i = 0; i < texts.Length; i++)
        {
            if (list[i].AsString() is not { } text)
            {
                return root;
            }

            texts[i] = text;
            ordered = ordered && (i == 0 || string.CompareOrdinal(texts[i - 1], text) <= 0);
        }

        if (ordered)
        {
            return root;
        }

        var original = Enumerable.Range(0, texts.Length).Order(Comparer<int>.Create((a, b) => string.CompareOrdinal(texts[a], texts[b]))).ToArray();
        map.AddSorted(new JsonPointer(path), original);
        return root.With(path.AsSpan(), EntityValue.FromStrings([.. original.Select(i => texts[i])]));
    }
}
