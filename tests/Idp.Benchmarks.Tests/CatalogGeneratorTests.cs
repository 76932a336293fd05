using System.Text;
using Idp.Benchmarks.Catalogs;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Benchmarks.Tests;

public sealed class CatalogGeneratorTests
{
    private const ulong Seed = 42;

    [Theory]
    [InlineData(1_000, "d4bfadc058a3545edee8b8d7de2382aaab92f19b0401724eb0b5af772c487dee")]
    [InlineData(10_000, "6e5b7f9f3cef7bd40ce816e54f76d5991e07a6594c8d483160d97d1d2ab6881b")]
    public void The_same_seed_gives_the_same_bytes_everywhere(int entities, string sha256)
        => Assert.Equal(sha256, new CatalogGenerator(entities, Seed).Generate(_ => { }).Sha256);

    [Fact]
    public void Another_seed_gives_another_catalog()
        => Assert.NotEqual(
            new CatalogGenerator(100, Seed).Generate(_ => { }).Sha256,
            new CatalogGenerator(100, Seed + 1).Generate(_ => { }).Sha256);

    [Fact]
    public void The_shares_of_the_kinds_are_kept()
    {
        var manifest = new CatalogGenerator(10_000, Seed).Generate(_ => { });
        var expected = new Dictionary<string, int>
        {
            ["Component"] = 6_000,
            ["Api"] = 1_500,
            ["Resource"] = 1_000,
            ["System"] = 500,
            ["Domain"] = 100,
            ["Group"] = 400,
            ["User"] = 500,
        };
        Assert.Equal(expected, manifest.Kinds);
    }

    [Fact]
    public void An_entity_has_the_size_and_the_relations_of_the_reference_catalog()
    {
        var manifest = new CatalogGenerator(10_000, Seed).Generate(_ => { });
        Assert.InRange((double)manifest.Bytes / manifest.Entities, 1_100, 1_160);
        Assert.InRange((double)manifest.References / manifest.Entities, 3.4, 3.6);
    }

    [Theory]
    [InlineData(DocumentFeatures.FlowSequence, 5)]
    [InlineData(DocumentFeatures.FoldedScalar, 3)]
    [InlineData(DocumentFeatures.Escapes, 3)]
    [InlineData(DocumentFeatures.NonAscii, 5)]
    [InlineData(DocumentFeatures.Comment, 2)]
    public void Documents_use_a_feature_of_YAML_as_often_as_promised(DocumentFeatures feature, int percent)
    {
        var manifest = new CatalogGenerator(10_000, Seed).Generate(_ => { });
        Assert.InRange(manifest.Features[feature.ToString()] / 100.0, percent - 0.6, percent + 0.6);
    }

    [Fact]
    public void The_features_that_are_counted_are_in_the_text()
    {
        var documents = new List<string>();
        var manifest = new CatalogGenerator(1_000, Seed).Generate(file => documents.AddRange(Encoding.UTF8.GetString(file.Utf8.Span).Split("---\n")[1..]));
        Assert.Equal(1_000, documents.Count);
        Assert.Equal(manifest.Features["FlowSequence"], documents.Count(document => document.Contains(": [", StringComparison.Ordinal)));
        Assert.Equal(manifest.Features["FoldedScalar"], documents.Count(document => document.Contains(": >-\n", StringComparison.Ordinal)));
        Assert.Equal(manifest.Features["Escapes"], documents.Count(document => document.Contains("\\n\\t", StringComparison.Ordinal)));
        Assert.Equal(manifest.Features["NonAscii"], documents.Count(document => !Ascii.IsValid(document)));
        Assert.Equal(manifest.Features["Comment"], documents.Count(document => document.Contains('#')));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(130)]
    [InlineData(1_000)]
    public async Task Every_entity_is_valid_and_every_reference_resolves(int entities)
    {
        var files = new List<GeneratedFile>();
        var manifest = new CatalogGenerator(entities, Seed).Generate(files.Add);
        var reader = new DescriptorReader();
        var documents = new List<DescriptorDocument>();
        foreach (var file in files)
        {
            var read = await reader.ReadAsync(new SourceText(file.Name, file.Utf8), TestContext.Current.CancellationToken);
            Assert.Empty(read.AllDiagnostics);
            documents.AddRange(read.Documents);
        }

        Assert.Equal(manifest.Entities, documents.Count);
        Assert.All(documents, document => Assert.True(document.IsValid));
        Assert.Equal(manifest.References, documents.Sum(document => document.References.Length));
        Assert.Equal(manifest.Relations, documents.SelectMany(document => document.Relations).Distinct().LongCount());

        var catalog = LinkedCatalog.Link(documents, world: WorldView.Closed);
        Assert.Equal(manifest.Entities, catalog.Refs.Count());
        Assert.All(documents.SelectMany(document => document.References), reference => Assert.True(catalog.Contains(reference.Target), $"{reference.Target}"));
    }

    [Fact]
    public void A_catalog_is_written_as_it_is_generated()
    {
        var folder = Directory.CreateTempSubdirectory("idp-benchmarks-");
        try
        {
            var generator = new CatalogGenerator(250, Seed);
            var written = generator.Write(folder.FullName);
            Assert.Equivalent(written, CatalogManifest.Read(folder.FullName), strict: true);
            var files = new List<GeneratedFile>();
            Assert.Equal(generator.Generate(files.Add).Sha256, written.Sha256);
            Assert.All(files, file => Assert.Equal(file.Utf8.ToArray(), File.ReadAllBytes(Path.Combine(folder.FullName, CatalogGenerator.EntityFolder, file.Name))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
