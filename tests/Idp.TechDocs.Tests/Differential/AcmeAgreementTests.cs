using Idp.TechDocs.Tests.Acme;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Differential;

/// <summary>The documentation of the sample organisation, built by MkDocs as the distribution packages it and by us: every article is the same.</summary>
public sealed class AcmeAgreementTests
{
    private const string SaneLists = "mdx_truly_sane_lists";

    // The plugins of MkDocs that are packaged. The others make navigation, which articles do not show.
    private static readonly string[] Plugins = ["redirects", "section-index", "literate-nav"];

    private static readonly (string Component, string Page, string Why)[] Incomparable =
    [
        ("payment-gateway", "authorise-capture-refund", "plantuml_markdown is not packaged"),
        ("recommendation-service", "training", "markdown_inline_graphviz is not packaged"),
        ("portal", "write/diagrams", "both of them"),
        ("portal", "write/finer", "lines of snippets and tabs that are shown first came after pymdownx 9.5"),
        ("checkout-service", "objectives", "lines of snippets"),
        ("login-service", "add-a-client", "sections of snippets came after pymdownx 9.5"),
        ("login-service", "archive/implicit-flow", "exclude_docs came with MkDocs 1.5"),
        ("product-service", "drafts/attributes", "exclude_docs"),
        ("search-service", "SUMMARY", "exclude_docs"),
        ("search-service", "languages/SUMMARY", "exclude_docs"),
        ("recommendation-service", "notebooks/scratch", "the plugin exclude is not packaged"),
    ];

    public static TheoryData<string> Components => AcmeSite.Components;

    [Theory]
    [MemberData(nameof(Components))]
    public async Task Articles_are_those_of_MkDocs(string component)
    {
        var oracle = DocsOracle.Find();
        var site = AcmeSite.Of(component);
        using var folder = new ScratchFolder();
        await oracle.RunAsync(
            "techdocs-config.py", [Path.Join(site.Folder, "mkdocs.yml"), folder["td.yml"], "--docs-dir", Path.Join(site.Folder, "docs"), "--site-dir", folder["theirs"], "--have", .. Plugins]);
        await DocsOracle.BuildAsync(folder["td.yml"], site.Folder);
        bool hasSaneLists = (await File.ReadAllTextAsync(folder["td.yml"], TestContext.Current.CancellationToken)).Contains(SaneLists, StringComparison.Ordinal);
        await site.BuildAsync(folder["ours"], configuration => hasSaneLists ? configuration : WithoutSaneLists(configuration));
        foreach (var (_, page, _) in Incomparable.Where(one => one.Component == component))
        {
            File.Delete(folder[$"theirs/{page}/index.html"]);
        }

        var (full, verdict) = await oracle.CompareAsync(folder["theirs"], folder["ours"], Path.Join(site.Folder, "docs"));
        Assert.True(full == 100, verdict);
    }

    // No distribution packages it, so that most machines' MkDocs nests lists as Python-Markdown does by itself.
    private static SiteConfiguration WithoutSaneLists(SiteConfiguration configuration)
        => configuration with { MarkdownExtensions = [.. configuration.MarkdownExtensions.Where(extension => extension.Name != SaneLists)] };
}
