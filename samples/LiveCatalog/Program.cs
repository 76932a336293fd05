// A catalog in this process: loaded once, asked while it changes, kept in a file for the next start.
#region live
using Idp.Catalog.Loading;
using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Snapshots;

// Reads, validates and relates all descriptors; the next start takes the file, as long as they have not changed.
var loaded = await new CatalogLoader().RestoreAsync(args[1], [args[0]]);
using var catalog = new EntityCatalog(loaded.Snapshot);

// A snapshot is one state of the catalog: it never changes, and nobody waits for it.
var snapshot = catalog.Current;
var services = EntityPredicate.All(EntityPredicate.Equal("kind", "component"), EntityPredicate.Equal("spec.type", "service"));
Console.WriteLine($"{snapshot.Count} entities, {snapshot.RelationCount} relations, {snapshot.CountOf(services)} services");

// What a failure takes down, and why.
var impact = snapshot.Graph.Impact(EntityRef.Parse("resource:order-db"));
Console.WriteLine($"{impact.Entities.Length} affected, {impact.Owners.Length} owners to tell; the last because of {impact.Entities[^1].Explanation}");

// Changes become visible together, or not at all when somebody else was first.
var checkout = snapshot.Find("component:checkout-service")!;
var etag = snapshot.FindEtag(checkout.Ref)!;
var change = EntityChange.Put(checkout.WithSpec("lifecycle", "deprecated"), snapshot.RelationsOf(checkout.Ref)) with { Condition = EtagCondition.Match(etag) };
var first = await catalog.ApplyAsync(new ChangeSet(change));
var second = await catalog.ApplyAsync(new ChangeSet(change));
Console.WriteLine($"first: {first.IsApplied}, second: {second.IsApplied}, before: {snapshot.Find(checkout.Ref)!.Spec.GetString("lifecycle")}, now: {catalog.Current.Find(checkout.Ref)!.Spec.GetString("lifecycle")}");
#endregion
return 0;
