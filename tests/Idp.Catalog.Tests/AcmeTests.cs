using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using Idp.Catalog.Relations;
using Idp.Testing;

namespace Idp.Catalog.Tests;

/// <summary>The sample organisation is as it should be.</summary>
public sealed class AcmeTests
{
    private static readonly CatalogValidatorOptions WithAi = TestCatalog.ClosedWorld with
    {
        Reader = new DescriptorReaderOptions { Kinds = KindSet.Model },
    };

    private static string Templates => RepositoryRoot.PathTo("samples", "acme", "templates", "*", "template.yaml");

    [Fact]
    public async Task With_its_ai_part_nothing_is_found_in_a_closed_world()
        => Assert.Empty(await FindAsync(WithAi, RepositoryRoot.PathTo("samples", "acme"), Templates));

    [Fact]
    public async Task The_part_of_the_legacy_kinds_is_whole_by_itself()
        => Assert.Empty(await FindAsync(TestCatalog.ClosedWorld, [.. Directory.EnumerateFileSystemEntries(RepositoryRoot.PathTo("samples", "acme"))
            .Where(path => Path.GetFileName(path) is "org" or "domains" or "templates" or "catalog-info.yaml"), Templates]));

    [Fact]
    public async Task In_an_open_world_nothing_is_found_either()
        => Assert.Empty(await FindAsync(WithAi with { World = WorldView.Open }, RepositoryRoot.PathTo("samples", "acme"), Templates));

    [Fact]
    public async Task A_folder_does_not_mean_its_skeletons_and_the_trees_of_their_tests()
    {
        var report = await new CatalogValidator(WithAi).ValidateAsync([RepositoryRoot.PathTo("samples", "acme", "templates")], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, report.FileCount);
    }

    private static async Task<IEnumerable<string>> FindAsync(CatalogValidatorOptions options, params string[] paths)
    {
        var report = await new CatalogValidator(options).ValidateAsync(paths, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(report.EntityCount >= 200);
        return report.Diagnostics.Select(diagnostic => diagnostic.ToString());
    }
}
