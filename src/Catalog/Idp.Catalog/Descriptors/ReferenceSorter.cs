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
    private static readonly ImmutableArray<string> WellKnown =
        ["providesApis", "consumesApis", "dependsOn", "dependencyOf", "memberOf", "children", "members"];

    public static EntityValue Sort(EntityValue root, KindSet kinds, ref PointerMap? map)
    {
        var spec = root["spec"];
        if (spec.Kind != ValueKind.Object)
        {
            return root;
        }

        // The well-known fields are sorted whatever the kind is, as long as one pack asks for it.
        if (kinds.SortsWellKnownFields)
        {
            foreach (var field in WellKnown)
            {
                if (IsUnordered(spec[field]))
                {
                    root = SortField(root, ["spec", field], map ??= new PointerMap());
                }
            }
        }
        else if (kinds.FindCompiled(root.GetString("kind") ?? "", root.GetString("apiVersion") ?? "", spec.GetString("type")) is { Behaviour.SortsWellKnownFields: false } kind)
        {
            foreach (var field in kind.RelationFields)
            {
                if (IsUnordered(field.ValueIn(root, root["spec"])))
                {
                    root = SortField(root, field.Field.Path, map ??= new PointerMap());
                }
            }
        }

        return root;
    }

    // Only a list of nothing but texts is sorted.
    private static bool IsUnordered(EntityValue list)
    {
        if (list.Kind != ValueKind.Array)
        {
            return false;
        }

        var (ordered, before) = (true, string.Empty);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].AsString() is not { } text)
            {
                return false;
            }

            ordered = ordered && string.CompareOrdinal(before, text) <= 0;
            before = text;
        }

        return !ordered;
    }

    private static EntityValue SortField(EntityValue root, ImmutableArray<string> path, PointerMap map)
    {
        var list = root.At(path.AsSpan());
        var texts = new string[list.Count];
        var original = new int[list.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            (texts[i], original[i]) = (list[i].AsString()!, i);
        }

        // Equal texts keep their order.
        original.AsSpan().Sort((a, b) => string.CompareOrdinal(texts[a], texts[b]) is var order && order != 0 ? order : a - b);
        map.AddSorted(new JsonPointer(path), original);
        return root.With(path.AsSpan(), EntityValue.FromArray([.. original.Select(i => list[i])]));
    }
}
