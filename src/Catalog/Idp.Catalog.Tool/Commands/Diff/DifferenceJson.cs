using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Commands.Cycles;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>A difference for programs.</summary>
internal static class DifferenceJson
{
    public static EntityValue Of(CatalogDifference difference) => EntityValue.FromObject(
        ("entities", EntityValue.FromObject(
            ("added", Strings(difference.Added)),
            ("removed", Strings(difference.Removed)),
            ("changed", List(difference.Changed, change => EntityValue.FromObject(("ref", change.Ref), ("fields", List(change.Fields, Of))))))),
        ("relations", EntityValue.FromObject(
            ("added", List(difference.NewRelations, Of)),
            ("removed", List(difference.LostRelations, Of)))),
        ("owners", List(difference.Owners, change => EntityValue.FromObject(
            ("ref", change.Ref), ("before", Strings(change.Before)), ("after", Strings(change.After))))),
        ("dangling", EntityValue.FromObject(
            ("added", List(difference.NewlyDangling, Of)),
            ("mended", List(difference.Mended, Of)))),
        ("cycles", EntityValue.FromObject(
            ("added", List(difference.NewCycles, CycleList.ToJson)),
            ("removed", List(difference.BrokenCycles, CycleList.ToJson)))),
        ("impact", EntityValue.FromObject(
            ("dependents", Strings(difference.Impact.Dependents)),
            ("owners", Strings(difference.Impact.Owners)))));

    private static EntityValue Of(FieldChange field)
        => EntityValue.FromObject(("path", field.Pointer), ("before", field.Before), ("after", field.After));

    private static EntityValue Of(StatedRelation relation)
        => EntityValue.FromObject(("source", relation.Source), ("type", relation.Type), ("target", relation.Target));

    private static EntityValue List<T>(ImmutableArray<T> items, Func<T, EntityValue> toValue) => EntityValue.FromArray([.. items.Select(toValue)]);

    private static EntityValue Strings(ImmutableArray<string> items) => EntityValue.FromStrings(items.AsSpan());
}
