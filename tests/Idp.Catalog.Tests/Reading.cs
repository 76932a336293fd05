using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests;

/// <summary>Reads descriptors that stand in the test itself.</summary>
internal static class Reading
{
    public static async Task<DescriptorFile> FileAsync(string yaml, DescriptorReaderOptions? options = null)
        => await new DescriptorReader(options).ReadAsync(SourceText.FromString("catalog-info.yaml", yaml), TestContext.Current.CancellationToken);

    public static async Task<DescriptorDocument> DocumentAsync(string yaml, DescriptorReaderOptions? options = null)
        => Assert.Single((await FileAsync(yaml, options)).Documents);

    /// <summary>The diagnostics as <c>line:column id</c>, in their order.</summary>
    public static IEnumerable<string> Places(this DescriptorDocument document)
        => document.Diagnostics.Select(diagnostic => $"{diagnostic.Location!.Start} {diagnostic.Id}");

    public static IEnumerable<string> RelationTexts(this DescriptorDocument document)
        => document.Relations.Select(relation => $"{relation.Source} {relation.Type} {relation.Target}");
}
