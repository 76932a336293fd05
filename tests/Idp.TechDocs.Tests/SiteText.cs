namespace Idp.TechDocs.Tests;

/// <summary>Reads configurations and makes navigations of texts.</summary>
internal static class SiteText
{
    public static Task<SiteConfigurationResult> ReadAsync(string yaml, SiteConfigurationOptions? options = null)
        => new SiteConfigurationReader(options).ReadAsync(new TextContent { ["mkdocs.yml"] = yaml }, TestContext.Current.CancellationToken);

    public static async Task<SiteConfiguration> GoodAsync(string yaml, SiteConfigurationOptions? options = null)
    {
        var result = await ReadAsync(yaml, options);
        Assert.NotNull(result.Configuration);
        return result.Configuration;
    }

    /// <summary>The faults in short: id, line, column.</summary>
    public static async Task<string> FaultsAsync(string yaml, SiteConfigurationOptions? options = null)
        => string.Join(' ', (await ReadAsync(yaml, options)).Diagnostics.Select(fault => $"{fault.Id}@{fault.Location?.Start}"));

    /// <summary>The navigation of a site whose pages are given with their texts.</summary>
    public static async Task<NavigationResult> NavigateAsync(string yaml, TextContent docs)
        => await new NavigationBuilder().BuildAsync(await GoodAsync(yaml), docs, docs, TestContext.Current.CancellationToken);

    /// <summary>A navigation as indented lines.</summary>
    public static string Print(IEnumerable<NavNode> nodes, int depth = 0)
        => string.Concat(nodes.Select(node =>
            $"{new string(' ', depth * 2)}{node.Title ?? "-"}{(node.Page is { } page ? $" = {page}" : node.Target is { } target ? $" -> {target}" : "")}\n{Print(node.Children, depth + 1)}"));
}
