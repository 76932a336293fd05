using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Acme;

/// <summary>The documentation of a component of the sample organisation.</summary>
/// <param name="Component">Its name.</param>
/// <param name="Folder">The folder of its <c>mkdocs.yml</c>.</param>
internal sealed record AcmeSite(string Component, string Folder)
{
    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<AcmeSite> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathTo("samples", "acme", "domains"), "mkdocs.yml", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(folder => File.Exists(Path.Join(folder, "catalog-info.yaml"))) // others are parts of these
            .Select(folder => new AcmeSite(Path.GetFileName(folder), folder))
            .OrderBy(site => site.Component, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Components => [.. All.Select(site => site.Component)];

    public static AcmeSite Of(string component) => All.Single(site => site.Component == component);

    /// <summary>Builds the site.</summary>
    /// <returns>How many pages it has, and what is wrong with them and with the configuration.</returns>
    public async Task<(int Pages, IReadOnlyList<Diagnostic> Faults)> BuildAsync(string output, Func<SiteConfiguration, SiteConfiguration>? change = null)
    {
        var token = TestContext.Current.CancellationToken;
        var options = new SiteConfigurationOptions { Environment = SiteEnvironment.From(name => name == "ASSISTANT_DOCS_URL" ? "https://docs.acme.example/" : null) };
        var content = new FileContentReader(Folder);
        var read = await new SiteConfigurationReader(options).ReadAsync(content, token);
        var configuration = read.Configuration ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
        var whole = await new SiteIncludes(options).ResolveAsync(configuration, content, token);
        configuration = change is null ? whole.Configuration : change(whole.Configuration);
        var docs = new DocsContent(content, configuration.DocsFolder, whole.Included);
        var built = await new SiteBuilder(new SiteBuilderOptions { Dialect = MarkdownDialect.Plain with { Snippets = new SnippetFolder(Folder) } }).BuildAsync(configuration, docs, output, token);
        return (built.Pages, [.. read.Diagnostics, .. whole.Diagnostics, .. built.Diagnostics]);
    }
}
