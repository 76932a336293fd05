using System.Globalization;
using CsCheck;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests.Snapshots;

/// <summary>Random change sets over a handful of names, so that they meet.</summary>
internal static class ChangeSets
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 12).Select(i => $"e{i.ToString(CultureInfo.InvariantCulture)}")];
    private static readonly string[] Types = [RelationTypes.DependsOn, RelationTypes.DependencyOf, RelationTypes.OwnedBy, "likes"];

    public static readonly EntityRef[] Refs = [.. Names.Select(Entities.Ref)];

    private static readonly Gen<Relation> AnyRelation = Gen.Select(
        Gen.Int[0, Refs.Length - 1].Select(i => Refs[i]), Gen.Int[0, Types.Length - 1].Select(i => Types[i]), Gen.Int[0, Refs.Length - 1].Select(i => Refs[i]), (source, type, target) => new Relation(source, type, target));

    private static readonly Gen<EntityChange> AnyChange = Gen.Select(
        Gen.Int[0, Names.Length - 1].Select(i => Names[i]), Gen.Int[0, 5], AnyRelation.Array[0, 5], Gen.Int[0, 1000],
        (name, kind, relations, number) => kind == 0
            ? EntityChange.Remove(Entities.Ref(name))
            : EntityChange.Put(Entities.Component(name, $"t{number.ToString(CultureInfo.InvariantCulture)}"), relations) with
            {
                Origin = number % 3 == 0 ? null : new EntityOrigin($"file{number % 5}.yaml", new SourceSpan(number, 10), (ulong)number),
            });

    public static readonly Gen<ChangeSet[]> Some = AnyChange.Array[1, 6]
        .Select(changes => new ChangeSet(changes.DistinctBy(change => change.Ref)))
        .Array[1, 40];
}
