using Idp.Benchmarks.Catalogs;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Micro;

/// <summary>A settled snapshot of a generated catalog.</summary>
internal static class GeneratedSnapshot
{
    public static async Task<CatalogSnapshot> MakeAsync(int entities, ulong seed = 42)
    {
        var files = new List<GeneratedFile>();
        new CatalogGenerator(entities, seed).Generate(files.Add);
        var reader = new DescriptorReader();
        var changes = new List<EntityChange>();
        foreach (var file in files)
        {
            var read = await reader.ReadAsync(new Diagnostics.SourceText(file.Name, file.Utf8));
            changes.AddRange(read.Documents.Select(EntityChange.Put));
        }

        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(changes));
        Answer.MustBe(entities, catalog.Current.Count);
        return catalog.Current;
    }
}
