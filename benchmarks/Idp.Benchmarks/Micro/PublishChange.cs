using System.Globalization;
using BenchmarkDotNet.Attributes;
using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Loads;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Micro;

/// <summary>Publishing one changed entity of 100,000, one relation of which is new each time, until readers see it.</summary>
[MemoryDiagnoser]
public class PublishChange : IDisposable
{
    private const int Entities = 100_000;
    private EntityCatalog _catalog = null!;
    private Entity[] _components = [];
    private int _next;

    [GlobalSetup]
    public async Task Load()
    {
        string folder = Path.Combine(Path.GetTempPath(), "idp-benchmarks", $"catalog-{Entities}-42");
        new CatalogGenerator(Entities, 42).Write(folder);
        _catalog = new EntityCatalog((await OurLoad.LoadAsync(folder, Environment.ProcessorCount)).Snapshot);
        _components = [.. _catalog.Current.Entities.Where(entity => entity.IsKind("component")).Take(20_000)];
        var changed = await Publish();
        Answer.MustBe(Entities, _catalog.Current.Count);
        Answer.MustBe("Change 0.", _catalog.Current.Find(changed.Ref)!.Metadata.Description!);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _catalog?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<Entity> Publish()
    {
        int number = _next++;
        var component = _components[number % _components.Length];
        var other = _components[number * 7919L % _components.Length];
        var changed = component.WithMetadata("description", string.Create(CultureInfo.InvariantCulture, $"Change {number}."));
        var relations = _catalog.Current.RelationsOf(component.Ref).Append(new Relation(component.Ref, RelationTypes.DependsOn, other.Ref));
        await _catalog.ApplyAsync(new ChangeSet(EntityChange.Put(changed, relations)));
        return changed;
    }
}
