using Idp.Benchmarks.Catalogs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Idp.Benchmarks.Loads;

/// <summary>YamlDotNet's event parser alone, over the same bytes: makes nothing of the events.</summary>
public static class BareParserLoad
{
    public static LoadReport Run(string folder)
    {
        var documents = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, CatalogGenerator.EntityFolder)))
        {
            using var text = new StreamReader(path);
            var parser = new Parser(text);
            while (parser.MoveNext())
            {
                documents += parser.Current is DocumentStart ? 1 : 0;
            }
        }

        return new LoadReport(documents, null, 0, GC.GetTotalAllocatedBytes(precise: true), ProcessMemory.Peak());
    }
}
