using Idp.Benchmarks.Catalogs;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;

namespace Idp.Benchmarks.Children;

/// <summary>Ours: reads a folder, validates, makes relations, links, and looks at every relation of every entity.</summary>
internal static class OurLoad
{
    public static async Task<LoadReport> RunAsync(string folder)
    {
        var reader = new DescriptorReader(new DescriptorReaderOptions { AllYaml = true });
        var read = await reader.ReadAsync([Path.Combine(folder, CatalogGenerator.EntityFolder)]);
        var catalog = LinkedCatalog.Link(read.Documents, world: WorldView.Closed);
        var relations = 0L;
        foreach (var document in catalog.Documents)
        {
            relations += catalog.RelationsOf(document.Ref!).LongCount();
        }

        return new LoadReport(
            catalog.Documents.Length, relations, read.AllDiagnostics.Count(), GC.GetTotalAllocatedBytes(precise: true), ProcessMemory.Peak());
    }
}
