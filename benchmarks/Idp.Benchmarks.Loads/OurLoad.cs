using System.Diagnostics;
using Idp.Benchmarks.Catalogs;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Loading;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Loads;

/// <summary>Ours: finds and reads a folder's files, validates every entity, makes and links its relations, and builds ten indexes.</summary>
public static class OurLoad
{
    private static readonly string[] Fields =
    [
        "kind", "spec.type", "spec.lifecycle", "spec.owner", "spec.system",
        "metadata.name", "metadata.namespace", "metadata.tags", "metadata.labels.tier", "relations.ownedBy",
    ];

    /// <param name="folder">The catalog.</param>
    /// <param name="threads">How many files are read at the same time.</param>
    public static async Task<LoadReport> RunAsync(string folder, int threads = 1)
    {
        var clock = Stopwatch.StartNew();
        var loaded = await LoadAsync(folder, threads);
        loaded.Snapshot.Prepare(Fields);
        clock.Stop();
        return new LoadReport(
            loaded.Snapshot.Count, loaded.Snapshot.RelationCount, loaded.Diagnostics.Length, GC.GetTotalAllocatedBytes(precise: true), ProcessMemory.Peak())
        {
            WallSeconds = clock.Elapsed.TotalSeconds,
        };
    }

    /// <summary>As <see cref="RunAsync"/>, and then counts what is alive; apart from it, since the collections take time.</summary>
    public static async Task<LoadReport> RunAndWeighAsync(string folder)
    {
        var snapshot = (await LoadAsync(folder, threads: 1)).Snapshot;
        snapshot.Prepare(Fields);
        return new LoadReport(snapshot.Count, snapshot.RelationCount, 0, null, ProcessMemory.Peak()) { RetainedBytes = Retained(snapshot) };
    }

    public static Task<CatalogLoadResult> LoadAsync(string folder, int threads)
    {
        var loader = new CatalogLoader(new CatalogLoaderOptions { Reader = new DescriptorReaderOptions { AllYaml = true, MaxParallelism = threads } });
        return loader.LoadAsync([Path.Combine(folder, CatalogGenerator.EntityFolder)]);
    }

    private static long Retained(CatalogSnapshot snapshot)
    {
        long bytes = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(snapshot);
        return bytes;
    }
}
