using System.Text;
using Idp.TechDocs.Sanitizing.Tests.Attacks;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Browser.Attacks;

/// <summary>The sites of all attacks, built as a user builds them, below one folder.</summary>
internal sealed class AttackedSites : IDisposable
{
    private static readonly string[] Shown = [".html", ".htm", ".svg", ".xml"];

    // The theme's own, in which nothing of a page stands.
    private static readonly string[] OfTheme = ["404.html", "assets/icon.svg", "assets/navigation.html", "sitemap.xml"];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private AttackedSites()
    {
    }

    /// <summary>The folder with a folder for each site, and an empty page.</summary>
    public string Folder => _folder.PathTo("sites");

    /// <summary>What browsers may show of the sites, as addresses from the root.</summary>
    public List<string> Pages { get; } = [];

    public static async Task<AttackedSites> BuildAsync(params string[] options)
    {
        var sites = new AttackedSites();
        sites._folder.Write("sites/index.html", "<!doctype html><title>Frames</title>");
        foreach (var (attack, index) in AttackFile.All("attacks").Select((attack, index) => (attack, index)))
        {
            await sites.BuildAsync(attack, index, options);
        }

        return sites;
    }

    /// <summary>The attack that a page belongs to.</summary>
    public string AttackOf(string page) => _names.GetValueOrDefault(page.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(""), page);

    public void Dispose() => _folder.Dispose();

    private async Task BuildAsync(Attack attack, int index, string[] options)
    {
        string name = $"a{index}";
        _names[name] = attack.Name;
        foreach (var (path, text) in attack.Files)
        {
            string file = _folder.PathTo($"sources/{name}/{path}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        await ToolRun.OfAsync(["build", _folder.PathTo($"sources/{name}"), "--output", _folder.PathTo($"sites/{name}"), "--quiet", .. options]);
        bool isOfPage = attack.Files.All(file => file.Path != "mkdocs.yml");
        string root = _folder.PathTo($"sites/{name}");
        Pages.AddRange(from file in Directory.Exists(root) ? Directory.GetFiles(root, "*", SearchOption.AllDirectories) : []
                       let path = Path.GetRelativePath(root, file)
                       where Shown.Contains(Path.GetExtension(file)) && !(isOfPage && OfTheme.Contains(path))
                       select $"/{name}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}");
    }
}
