using Idp.Benchmarks.Catalogs;
using Idp.Diagnostics;

namespace Idp.Benchmarks.Micro;

/// <summary>The first file of the catalog that the benchmarks share: a hundred entities.</summary>
internal static class SampleFile
{
    public const int Entities = 100;

    private const int CatalogEntities = 10_000;
    private const ulong Seed = 42;

    public static SourceText Read()
    {
        GeneratedFile? first = null;
        new CatalogGenerator(CatalogEntities, Seed).Generate(file => first ??= file);
        return new SourceText(first!.Name, first.Utf8);
    }
}
