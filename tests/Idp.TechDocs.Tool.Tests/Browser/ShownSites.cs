using Idp.TechDocs.Tool.Tests.Commands;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>Serves the project's own documentation and that of the sample organisation.</summary>
public sealed class ShownSites : IAsyncDisposable
{
    private readonly Dictionary<string, RunningServer> _servers = new(StringComparer.Ordinal);

    /// <summary>The folders of the sites by their names: <c>project</c>, and the components of the sample organisation.</summary>
    public static IReadOnlyDictionary<string, string> Folders { get; } = Directory
        .EnumerateFiles(RepositoryRoot.PathTo("samples", "acme", "domains"), "mkdocs.yml", SearchOption.AllDirectories)
        .Select(file => Path.GetDirectoryName(file)!)
        .Where(folder => File.Exists(Path.Join(folder, "catalog-info.yaml")))
        .Append(RepositoryRoot.Folder)
        .ToDictionary(folder => folder == RepositoryRoot.Folder ? "project" : Path.GetFileName(folder), StringComparer.Ordinal);

    /// <summary>The client of a site, whose address is that of the site.</summary>
    public async Task<HttpClient> ClientOfAsync(string site)
    {
        if (!_servers.TryGetValue(site, out var server))
        {
            _servers[site] = server = await RunningServer.StartAsync(Folders[site], "--no-reload");
        }

        return server.Client;
    }

    /// <summary>The address of a page.</summary>
    public async Task<Uri> PageAsync(string site, string path = "") => new((await ClientOfAsync(site)).BaseAddress!, path);

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }
    }
}
