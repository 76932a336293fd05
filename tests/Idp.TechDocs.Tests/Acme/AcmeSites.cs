using Idp.Testing;

namespace Idp.TechDocs.Tests.Acme;

/// <summary>All sites of the sample organisation, built once.</summary>
public sealed class AcmeSites : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();

    /// <summary>All pages of all sites, one behind the other.</summary>
    public string Pages { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        foreach (var site in AcmeSite.All)
        {
            await site.BuildAsync(_folder[site.Component]);
        }

        Pages = string.Join('\n', _folder.Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(_folder.Read));
    }

    /// <summary>The content of a file; its path begins with the component.</summary>
    public string Read(string path) => _folder.Read(path);

    public bool Has(string path) => File.Exists(_folder[path]);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
