namespace Idp.Samples.Tests;

public sealed class LiveCatalogTests
{
    [Fact]
    public async Task A_catalog_is_loaded_asked_changed_and_started_again_from_its_file()
    {
        var folder = Directory.CreateTempSubdirectory("idp-live-");
        try
        {
            string file = Path.Combine(folder.FullName, "catalog.snapshot");
            var first = await SampleProgram.RunAsync("LiveCatalog", "samples/acme", file);
            var second = await SampleProgram.RunAsync("LiveCatalog", "samples/acme", file);

            Assert.True(first.ExitCode == 0, first.Output + first.Error);
            Assert.StartsWith("185 entities, ", first.Output, StringComparison.Ordinal);
            Assert.Contains("first: True, second: False, before: production, now: deprecated", first.Output, StringComparison.Ordinal);
            Assert.Equal(first.Output, second.Output);
            Assert.True(File.Exists(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
