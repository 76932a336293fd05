using Idp.Content;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Building;

/// <summary>A site built of a few files, in a folder that is gone after the test.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private BuiltSite()
    {
    }

    public SiteBuildResult Result { get; private set; } = null!;

    public string Folder => _folder["site"];

    public static async Task<BuiltSite> OfAsync(SiteConfiguration configuration, params (string Path, string Text)[] files)
    {
        var site = new BuiltSite();
        foreach (var (path, text) in files)
        {
            site._folder.Write("docs/" + path, text);
        }

        site.Result = await new SiteBuilder().BuildAsync(
            configuration, new FileContentReader(site._folder["docs"]), site.Folder, TestContext.Current.CancellationToken);
        return site;
    }

    public static Task<BuiltSite> OfAsync(params (string Path, string Text)[] files) => OfAsync(new SiteConfiguration(), files);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The article of a page, without what surrounds it.</summary>
    public string Article(string path)
    {
        string page = Read(path);
        int start = page.IndexOf("<article", StringComparison.Ordinal);
        start = page.IndexOf('>', start) + 1;
        return page[start..page.IndexOf("</article>", StringComparison.Ordinal)];
    }

    /// <summary>The faults as identifier, file, line and column.</summary>
    public string[] Faults() => [.. Result.Diagnostics.Select(fault => $"{fault.Id} {fault.Location}")];

    public void Dispose() => _folder.Dispose();
}
