using BenchmarkDotNet.Attributes;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Micro;

/// <summary>Questions to a snapshot, each beside LINQ over trees of dictionaries.</summary>
[MemoryDiagnoser]
public class CatalogQueries
{
    private static readonly EntityPredicate Services = EntityPredicate.Equal("kind", "component").And(EntityPredicate.Equal("spec.type", "service"));
    private static readonly EntityQuery FirstByName = EntityQuery.Where(Services).OrderBy("metadata.name").Take(20);

    private readonly EntitiesByQueryRequest _page = EntitiesByQueryRequest.FromParameters(
        [new("filter", "kind=component,spec.type=service"), new("orderField", "metadata.name,asc"), new("limit", "20"), new("fields", "metadata.name")]).Get();

    private CatalogSnapshot _snapshot = null!;
    private DictionaryTrees _trees = null!;

    [Params(100_000)]
    public int Entities { get; set; }

    [GlobalSetup]
    public async Task Check()
    {
        _snapshot = await Kept<CatalogQueries>.Get(() => GeneratedSnapshot.MakeAsync(Entities));
        _trees = Kept<CatalogQueries>.Get(() => new DictionaryTrees(_snapshot.Entities));
        Answer.MustBe(Linq_count(), Count());
        Answer.MustBe(string.Join(',', Linq_first_by_name()), string.Join(',', First_by_name().Select(name => name)));
        Answer.MustBe(
            string.Join(',', Linq_owners().Select(pair => $"{pair.Key}:{pair.Value}").Order(StringComparer.Ordinal)),
            string.Join(',', Owners().Select(count => $"{count.Value}:{count.Count}").Order(StringComparer.Ordinal)));
        Answer.MustBe(20, Backstage_page());
    }

    [Benchmark]
    public int Count() => _snapshot.CountOf(Services);

    [Benchmark]
    public int Linq_count() => _trees.Services().Count();

    [Benchmark]
    public List<string> First_by_name() => [.. _snapshot.Query(FirstByName).Entities.Select(entity => entity.Metadata.Name!)];

    [Benchmark]
    public int Backstage_page() => new BackstageQueries(_snapshot).Query(_page).Get().Items.Length;

    [Benchmark]
    public List<string> Linq_first_by_name() => [.. _trees.Services().Select(DictionaryTrees.Name).Order(StringComparer.Ordinal).Take(20)];

    [Benchmark]
    public IReadOnlyCollection<FacetCount> Owners() => _snapshot.CountValues("spec.owner", Services);

    [Benchmark]
    public Dictionary<string, int> Linq_owners()
        => _trees.Services().GroupBy(DictionaryTrees.Owner).Where(group => group.Key is not null).ToDictionary(group => group.Key!, group => group.Count());
}
