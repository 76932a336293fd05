using System.Globalization;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Query;

/// <summary>Versions with a segment, a log, dead rows and patched relations: half of a catalog, and random changes towards and away from the rest.</summary>
internal static class ChangedCatalog
{
    public static async Task<CatalogSnapshot> MakeAsync(RecordedCatalog recorded, int seed)
    {
        var random = new Random(seed);
        var entities = recorded.Entities;
        using var catalog = new EntityCatalog(RecordedCatalog.SnapshotOf(entities.Where(_ => random.Next(2) == 0)));
        for (int set = 0; set < 6; set++)
        {
            var changes = Enumerable.Range(0, 15).Select(_ => Change(entities, random)).DistinctBy(change => change.Ref);
            await catalog.ApplyAsync(new ChangeSet(changes), TestContext.Current.CancellationToken);
        }

        return catalog.Current;
    }

    private static EntityChange Change(Entity[] entities, Random random)
    {
        var entity = entities[random.Next(entities.Length)];
        var relations = entity.Relations.Where(_ => random.Next(4) != 0)
            .Concat(random.Next(3) == 0 ? [new Relation(entity.Ref, "ownedBy", entities[random.Next(entities.Length)].Ref)] : [])
            .Concat(random.Next(5) == 0 ? [new Relation(entities[random.Next(entities.Length)].Ref, "dependsOn", entity.Ref)] : []);
        return random.Next(8) switch
        {
            0 => EntityChange.Remove(entity.Ref),
            1 => EntityChange.Put(Changed(entity, random), relations),
            2 => EntityChange.Put(New(random), []),
            _ => EntityChange.Put(entity, relations),
        };
    }

    private static Entity Changed(Entity entity, Random random) => Entity.From(entity.Root
        .Without("metadata", "uid")
        .With(["spec", "type"], random.Next(2) == 0 ? "SERVICE" : EntityValue.Null)
        .With(["metadata", "tags"], EntityValue.FromStrings("Java", "zz", "java", $"t{random.Next(3).ToString(CultureInfo.InvariantCulture)}")));

    private static Entity New(Random random) => Entity.From(EntityValue.FromObject(
        ("apiVersion", "backstage.io/v1alpha1"),
        ("kind", random.Next(2) == 0 ? "Component" : "component"),
        ("metadata", EntityValue.FromObject(("name", $"New-{random.Next(20).ToString(CultureInfo.InvariantCulture)}"), ("title", $"Title {random.Next(4)}"))),
        ("spec", EntityValue.FromObject(("type", "service"), ("count", random.Next(5)), ("İ", true), ("lifecycle", new string('x', 195 + random.Next(10)))))));
}
