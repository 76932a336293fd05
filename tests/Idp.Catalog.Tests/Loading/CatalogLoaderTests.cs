using Idp.Catalog.Descriptors;
using Idp.Catalog.Loading;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Snapshots;
using Idp.Testing;

namespace Idp.Catalog.Tests.Loading;

public sealed class CatalogLoaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idp-loader-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_catalog_of_the_sample_is_what_the_validator_links()
    {
        string acme = RepositoryRoot.PathTo("samples", "acme");
        var loaded = await new CatalogLoader().LoadAsync([acme], cancellationToken: Token);
        var linked = LinkedCatalog.Link((await new DescriptorReader().ReadAsync([acme], cancellationToken: Token)).Documents);

        Assert.Equal(linked.Primary.Length, loaded.Snapshot.Count);
        foreach (var document in linked.Primary)
        {
            Assert.Equal(document.Entity, loaded.Snapshot.Find(document.Ref!));
            Assert.Equal(
                linked.RelationsOf(document.Ref!).Select(from => from.Relation.ToString()).Distinct().Order(StringComparer.Ordinal),
                loaded.Snapshot.RelationsOf(document.Ref!).Select(relation => relation.ToString()).Order(StringComparer.Ordinal));
            Assert.Equal(document.Span, loaded.Snapshot.FindOrigin(document.Ref!)!.Locate(document.Source)!.Span);
        }
    }

    [Fact]
    public async Task Of_two_entities_with_one_reference_the_first_stays_and_the_second_is_reported()
    {
        Write("a.yaml", TestCatalog.Component("orders", "system: one") + TestCatalog.Component("Orders", "system: two"));
        var loaded = await new CatalogLoader().LoadAsync([_folder.FullName + "/a.yaml"], cancellationToken: Token);
        Assert.Equal("one", Assert.Single(loaded.Snapshot.Entities).Spec.GetString("system"));
        Assert.Equal("IDP1104", Assert.Single(loaded.Diagnostics).Id);
    }

    [Fact]
    public async Task Faulty_entities_are_reported_and_left_out()
    {
        Write("a.yaml", TestCatalog.Component("orders") + TestCatalog.Component("not a name") + "{");
        var loaded = await new CatalogLoader().LoadAsync([_folder.FullName + "/a.yaml"], cancellationToken: Token);
        Assert.Equal("orders", Assert.Single(loaded.Snapshot.Entities).Metadata.Name);
        Assert.Equal(2, loaded.Diagnostics.Length);
    }

    [Fact]
    public async Task The_text_of_a_fault_is_still_its_own_when_other_files_were_read_into_returned_memory()
    {
        for (int i = 0; i < 20; i++)
        {
            Write($"{i:D2}.yaml", TestCatalog.Component($"file-{i}") + (i % 3 == 1 ? TestCatalog.Component($"not a name {i}") : ""));
        }

        var loaded = await new CatalogLoader(new CatalogLoaderOptions { Reader = new DescriptorReaderOptions { AllYaml = true, MaxParallelism = 1 } })
            .LoadAsync([_folder.FullName], cancellationToken: Token);
        Assert.Equal(20, loaded.Snapshot.Count);
        Assert.Equal(7, loaded.Diagnostics.Length);
        Assert.All(loaded.Diagnostics, fault =>
        {
            var place = fault.Location!;
            int file = int.Parse(Path.GetFileNameWithoutExtension(place.Path), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal($"not a name {file}", System.Text.Encoding.UTF8.GetString(place.Source!.Utf8.Span.Slice(place.Span.Start, place.Span.Length)));
        });
    }

    [Fact]
    public async Task Past_the_limit_diagnostics_are_counted_and_errors_kept_before_warnings()
    {
        Write("a.yaml", TestCatalog.Component("a b") + TestCatalog.Component("c d") + TestCatalog.Component("e f"));
        var loaded = await new CatalogLoader(new CatalogLoaderOptions { MaxDiagnostics = 1 }).LoadAsync([_folder.FullName + "/a.yaml"], cancellationToken: Token);
        Assert.Single(loaded.Diagnostics);
        Assert.Equal(2, loaded.DroppedDiagnostics);
    }

    [Fact]
    public async Task A_second_start_comes_from_the_snapshot_file()
    {
        string descriptor = Write("catalog-info.yaml", TestCatalog.Component("orders"));
        string file = Path.Combine(_folder.FullName, "catalog.snapshot");

        var first = await RestoreAsync(file);
        var second = await RestoreAsync(file);
        Assert.False(first.IsRestored);
        Assert.True(second.IsRestored);
        Assert.Equal(first.Snapshot.Version, second.Snapshot.Version);
        Assert.Equal(first.Snapshot.Entities, second.Snapshot.Entities);

        File.WriteAllText(descriptor, TestCatalog.Component("orders") + TestCatalog.Component("payments"));
        var third = await RestoreAsync(file);
        Assert.False(third.IsRestored);
        Assert.Empty(third.Diagnostics);
        Assert.Equal(2, third.Snapshot.Count);
    }

    [Fact]
    public async Task A_file_that_a_placeholder_reads_is_an_input_too()
    {
        string text = Write("about.txt", "one");
        Write("catalog-info.yaml", TestCatalog.Component("orders", "about: { $text: ./about.txt }"));
        string file = Path.Combine(_folder.FullName, "catalog.snapshot");
        await RestoreAsync(file);
        Assert.True((await RestoreAsync(file)).IsRestored);
        File.WriteAllText(text, "another");
        var again = await RestoreAsync(file);
        Assert.False(again.IsRestored);
        Assert.Equal("another", again.Snapshot.Find("component:orders")!.Spec.GetString("about"));
    }

    [Fact]
    public async Task A_damaged_file_is_a_warning_and_is_made_anew()
    {
        Write("catalog-info.yaml", TestCatalog.Component("orders"));
        string file = Write("catalog.snapshot", "nonsense");
        var first = await RestoreAsync(file);
        Assert.Equal("IDP1180", Assert.Single(first.Diagnostics).Id);
        Assert.Equal(1, first.Snapshot.Count);
        Assert.True((await RestoreAsync(file)).IsRestored);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_warning()
    {
        Write("catalog-info.yaml", TestCatalog.Component("orders"));
        var loaded = await RestoreAsync(Path.Combine(_folder.FullName, "no-such-folder", "catalog.snapshot"));
        Assert.Equal("IDP1185", Assert.Single(loaded.Diagnostics).Id);
        Assert.Equal(1, loaded.Snapshot.Count);
    }

    [Fact]
    public async Task Two_catalogs_may_go_on_from_what_was_loaded()
    {
        Write("catalog-info.yaml", TestCatalog.Component("orders"));
        var loaded = await new CatalogLoader().LoadAsync([_folder.FullName], cancellationToken: Token);
        using var catalog = new EntityCatalog(loaded.Snapshot);
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Remove(EntityRef.Parse("component:orders"))), Token);
        Assert.Equal(0, catalog.Current.Count);
        Assert.Equal(1, loaded.Snapshot.Count);
    }

    private Task<CatalogLoadResult> RestoreAsync(string file) => new CatalogLoader().RestoreAsync(file, [_folder.FullName], cancellationToken: Token);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
