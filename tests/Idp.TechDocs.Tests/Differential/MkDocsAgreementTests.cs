using System.Globalization;
using Idp.Content;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Differential;

/// <summary>Generated trees, built by MkDocs with Material and by us, and compared article by article.</summary>
public sealed class MkDocsAgreementTests
{
    private const double FloorOfFull = 99;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Articles_of_generated_pages_are_those_of_MkDocs(int seed)
    {
        var oracle = DocsOracle.Find();
        using var folder = new ScratchFolder();
        await oracle.RunAsync("generate-docs.py", "--out", folder.Path, "--pages", "80", "--seed", seed.ToString(CultureInfo.InvariantCulture));
        await oracle.RunAsync("techdocs-config.py", folder["mkdocs.yml"], folder["td.yml"], "--docs-dir", folder["docs"], "--site-dir", folder["theirs"]);
        await DocsOracle.BuildAsync(folder["td.yml"]);
        await BuildAsync(folder);
        var (full, verdict) = await oracle.CompareAsync(folder["theirs"], folder["ours"], folder["docs"]);
        Assert.True(full >= FloorOfFull, verdict);
    }

    // What the machine's MkDocs was told, so that both know the same extensions; alerts are a hook there.
    private static async Task BuildAsync(ScratchFolder folder)
    {
        var options = new SiteConfigurationOptions { FileName = "td.yml", OmitsTechDocsCore = true };
        string text = File.ReadAllText(folder["td.yml"]);
        File.WriteAllText(folder["td.yml"], text.Replace(folder["docs"], "docs", StringComparison.Ordinal));
        var read = await new SiteConfigurationReader(options).ReadAsync(new FileContentReader(folder.Path), TestContext.Current.CancellationToken);
        var configuration = read.Configuration ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
        configuration = configuration with { MarkdownExtensions = configuration.MarkdownExtensions.Add(new("gh-admonitions")) };
        await new SiteBuilder().BuildAsync(configuration, new FileContentReader(folder["docs"]), folder["ours"], TestContext.Current.CancellationToken);
    }
}
